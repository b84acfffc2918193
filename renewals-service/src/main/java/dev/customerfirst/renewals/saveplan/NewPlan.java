package dev.customerfirst.renewals.saveplan;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.renewals.domain.ExitCriterion;
import dev.customerfirst.renewals.domain.PlanContent;
import dev.customerfirst.renewals.domain.PlanKind;
import dev.customerfirst.renewals.domain.PlanStep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a renewal is to be saved. */
@Schema(name = "NewSavePlan", examples = NewPlan.EXAMPLE)
record NewPlan(
    @NotNull PlanKind kind,
    @Schema(description = "What is wrong; a programme needs it") @Size(max = 2000) @OneLine
        @Nullable String problem,
    @NotNull @Size(max = 2000) @OneLine String goal,
    @Schema(description = "Figures that say that it is over") @NotNull @Size(min = 1, max = 20)
        List<@NotNull @Valid Criterion> exitCriteria,
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Step> steps,
    @Schema(description = "One of our people; a programme needs one")
        @Nullable UUID executiveSponsorId) {

  static final String EXAMPLE =
      """
      {"kind": "SAVE_PROGRAMME", "problem": "Two plants do not use it since the new release.",
       "goal": "Both plants are back before the budget is looked at.",
       "exitCriteria": [{"measure": "Daily users", "bound": "AT_LEAST", "figure": 200}],
       "steps": [{"what": "Sit with the shift leads of both plants", "ownerRole":
         "TECHNICAL_ADVISOR", "ownerId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b51",
         "dueOn": "2026-04-15"}],
       "executiveSponsorId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b52"}""";

  /** A figure to reach. */
  @Schema(name = "NewExitCriterion")
  record Criterion(
      @NotNull @Size(max = 200) @OneLine String measure,
      @NotNull ExitCriterion.Bound bound,
      @NotNull @Digits(integer = 15, fraction = 6) BigDecimal figure,
      @Size(max = 50) @OneLine @Nullable String unit) {}

  /** Something to do, and by whom. */
  @Schema(name = "NewPlanStep")
  record Step(
      @NotNull @Size(max = 500) @OneLine String what,
      @NotNull Role ownerRole,
      @Schema(description = "One of our people; each step of a programme has one")
          @Nullable UUID ownerId,
      @Nullable LocalDate dueOn,
      @Nullable Boolean done) {}

  PlanContent content() {
    return new PlanContent(
        kind,
        problem == null ? null : problem.strip(),
        goal.strip(),
        exitCriteria.stream()
            .map(c -> new ExitCriterion(c.measure(), c.bound(), c.figure(), c.unit()))
            .toList(),
        steps.stream()
            .map(
                s ->
                    new PlanStep(
                        s.what(),
                        s.ownerRole(),
                        s.ownerId(),
                        s.dueOn(),
                        s.done() != null && s.done()))
            .toList(),
        executiveSponsorId);
  }
}
