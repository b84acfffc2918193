package dev.customerfirst.renewals.saveplan;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.renewals.domain.ExitCriterion;
import dev.customerfirst.renewals.domain.ExitSide;
import dev.customerfirst.renewals.domain.PlanKind;
import dev.customerfirst.renewals.domain.PlanStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan to save a renewal.
 *
 * @param closedAt null while it goes on
 * @param updateDueOn the last day on which the next update is in time, by the contract's calendar
 * @param reviewDueOn the same for the review of a programme; null for a plan
 * @param updates the newest first, 20 at most
 */
@Schema(name = "SavePlan", examples = PlanView.EXAMPLE)
public record PlanView(
    UUID id,
    UUID contractId,
    PlanKind kind,
    @Nullable String problem,
    String goal,
    List<ExitCriterion> exitCriteria,
    List<PlanStep> steps,
    @Nullable UUID executiveSponsorId,
    Instant openedAt,
    @Nullable Instant closedAt,
    LocalDate updateDueOn,
    @Nullable LocalDate reviewDueOn,
    List<Update> updates,
    List<Agreement> exitAgreements,
    long version) {

  /** What somebody wrote on how it goes. */
  @Schema(name = "PlanUpdate")
  public record Update(
      UUID id,
      Instant writtenAt,
      String writtenBy,
      String role,
      String text,
      @Nullable HealthBand rating,
      boolean review) {}

  /** That a side says that it is over. */
  @Schema(name = "ExitAgreement")
  public record Agreement(
      ExitSide side, Instant agreedAt, String agreedBy, String role, String because) {}

  static final String EXAMPLE =
      """
      {"id": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b61",
       "contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b41", "kind": "SAVE_PLAN",
       "problem": null, "goal": "Both plants are back before the budget is looked at.",
       "exitCriteria": [{"measure": "Daily users", "bound": "AT_LEAST", "figure": 200,
         "unit": null}],
       "steps": [{"what": "Sit with the shift leads", "ownerRole": "TECHNICAL_ADVISOR",
         "ownerId": null, "dueOn": "2026-04-15", "done": false}],
       "executiveSponsorId": null, "openedAt": "2026-03-01T08:00:00Z", "closedAt": null,
       "updateDueOn": "2026-03-08", "reviewDueOn": null, "updates": [], "exitAgreements": [],
       "version": 0}""";
}
