package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.ProjectRisk;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate project as it stands now. */
@Schema(name = "CandidateProject", examples = ProjectView.EXAMPLE)
record ProjectView(
    UUID id,
    UUID accountId,
    String name,
    String scope,
    ProjectRisk risk,
    @Nullable Integer effortDays,
    @Nullable LocalDate plannedOn,
    PlanTrail trail,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c71-0a10-7c3a-9a41-53b0c2d7e914",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "name": "Badge printer service",
       "scope": "One team, one site, no customer data.", "risk": "LOW", "effortDays": 5,
       "plannedOn": "2026-02-16", "version": 0, "trail": """
          + PlanTrail.EXAMPLE
          + "}";
}
