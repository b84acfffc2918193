package dev.customerfirst.renewals.outlook;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Role;
import dev.customerfirst.renewals.domain.NextStep;
import dev.customerfirst.renewals.domain.PlanKind;
import dev.customerfirst.renewals.domain.Projection;
import dev.customerfirst.renewals.domain.Promise;
import dev.customerfirst.renewals.domain.PromiseStatus;
import dev.customerfirst.renewals.domain.TraitVerdict;
import dev.customerfirst.renewals.saveplan.PlanView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be expected of the renewal of a contract, and why.
 *
 * @param daysLeft until the day after the last day, by the contract's calendar; negative later
 * @param openedAt since when others hear of it; null before
 * @param agree whether signal and call say the same; null while one is silent
 * @param rating the worse of both; null while neither is known
 * @param planNeeded what the rating asks for
 * @param plan the open plan, else the one that was over last
 * @param promised what was promised beside what was delivered; null without a business case
 * @param asOf when the newest was heard that the signal rests on; null while nothing was
 */
@Schema(name = "RenewalAssessment", examples = OutlookExamples.ASSESSMENT)
record AssessmentView(
    UUID contractId,
    UUID accountId,
    ContractStatus status,
    LocalDate endsOn,
    long daysLeft,
    @Nullable Instant openedAt,
    Signal signal,
    @Nullable Call call,
    @Nullable Boolean agree,
    @Nullable HealthBand rating,
    @Nullable PlanKind planNeeded,
    @Nullable PlanView plan,
    @Nullable Projected projection,
    @Nullable Promised promised,
    List<GapView> gaps,
    @Nullable NextStep nextStep,
    @Nullable Instant asOf) {

  /**
   * What the rules say.
   *
   * @param band null while too little is known
   */
  @Schema(name = "RenewalSignal")
  record Signal(@Nullable HealthBand band, String because, List<TraitVerdict> traits) {}

  /** The call in force. */
  @Schema(name = "CallInForce")
  record Call(HealthBand call, Role role, String because, Instant givenAt) {}

  /**
   * What the renewal is to bring, a year.
   *
   * @param value as the contract is
   */
  @Schema(name = "ProjectedRenewal")
  record Projected(Projection projection, Money value, Money projected) {}

  /** Promised against delivered (R046). */
  @Schema(name = "PromisedAndDelivered")
  record Promised(
      @Nullable Money expected,
      @Nullable Money delivered,
      List<PromisedFigure> promises,
      Instant asOf) {}

  /** One promise and how it stands. */
  @Schema(name = "PromisedFigure")
  record PromisedFigure(
      String metric,
      @Nullable String unit,
      @Nullable BigDecimal baseline,
      BigDecimal target,
      @Nullable BigDecimal delivered,
      LocalDate dueOn,
      PromiseStatus status) {

    static PromisedFigure of(Promise promise, LocalDate today) {
      return new PromisedFigure(
          promise.metric(),
          promise.unit(),
          promise.baseline(),
          promise.target(),
          promise.delivered(),
          promise.dueOn(),
          promise.status(today));
    }
  }
}
