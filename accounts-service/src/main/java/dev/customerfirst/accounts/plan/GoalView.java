package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.GoalHorizon;
import dev.customerfirst.accounts.domain.PlanSide;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal as it stands now. */
@Schema(name = "Goal", examples = GoalView.EXAMPLE)
record GoalView(
    UUID id,
    UUID accountId,
    String title,
    GoalHorizon horizon,
    PlanSide side,
    LocalDate dueOn,
    @Nullable String measuredBy,
    PlanTrail trail,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c71-0a10-7c3a-9a41-53b0c2d7e911",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "title": "Every team releases daily",
       "horizon": "LONG", "side": "BOTH", "dueOn": "2026-12-31",
       "measuredBy": "releases a team and week", "version": 0, "trail": """
          + PlanTrail.EXAMPLE
          + "}";
}
