package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.accounts.domain.ProjectRisk;
import dev.customerfirst.accounts.external.SeveralLines;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An upcoming deployment in which the product could be used first (R119).
 *
 * @param effortDays person days
 * @param plannedOn the day it begins
 */
@Schema(
    examples =
        """
        {"name": "Badge printer service", "scope": "One team, one site, no customer data.",
         "risk": "LOW", "effortDays": 5, "plannedOn": "2026-02-16"}""")
record ProjectFields(
    @NotNull @Size(max = 200) @OneLine String name,
    @NotNull @Size(max = 4000) @SeveralLines String scope,
    @NotNull ProjectRisk risk,
    @Nullable @Min(1) @Max(100_000) Integer effortDays,
    @Nullable LocalDate plannedOn)
    implements PlanFields {

  @Override
  public List<Refusal> check() {
    return plannedOn == null ? List.of() : Days.check(plannedOn, "/plannedOn").stream().toList();
  }
}
