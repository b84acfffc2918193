package dev.customerfirst.renewals.outlook;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Role;
import dev.customerfirst.renewals.assessment.Ratings;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.contract.Contracts;
import dev.customerfirst.renewals.domain.CallRule;
import dev.customerfirst.renewals.domain.NextStep;
import dev.customerfirst.renewals.domain.PlanKind;
import dev.customerfirst.renewals.domain.Projection;
import dev.customerfirst.renewals.domain.RenewalGap;
import dev.customerfirst.renewals.domain.RenewalSignal;
import dev.customerfirst.renewals.domain.RenewalStanding;
import dev.customerfirst.renewals.domain.TraitVerdict;
import dev.customerfirst.renewals.saveplan.PlanBook;
import dev.customerfirst.renewals.signal.AccountSituation;
import dev.customerfirst.renewals.signal.AccountSituations;
import dev.customerfirst.renewals.signal.PromisedAndDelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together all that is known of one renewal; judged at the moment of asking. */
@ApplicationScoped
class AssessmentReading {

  private final Contracts contracts;
  private final AccountSituations situations;
  private final Ratings ratings;
  private final PlanBook plans;
  private final Clock clock;

  AssessmentReading(
      Contracts contracts,
      AccountSituations situations,
      Ratings ratings,
      PlanBook plans,
      Clock clock) {
    this.contracts = contracts;
    this.situations = situations;
    this.ratings = ratings;
    this.plans = plans;
    this.clock = clock;
  }

  @Transactional
  AssessmentView of(UUID contractId) {
    ContractInBrief contract = contracts.known(contractId);
    Instant now = clock.instant();
    LocalDate today = contract.today(now);
    AccountSituation situation =
        Objects.requireNonNull(situations.of(List.of(contract)).get(contractId));
    RenewalSignal signal = ratings.signal(situation, contract, now);
    Ratings.Said said = ratings.said(contractId);
    HealthBand rating = CallRule.worse(signal.band(), said.call());
    List<RenewalGap> gaps =
        contract.renewalIsOpen()
            ? new RenewalStanding(
                    signal,
                    said.call(),
                    said.projection(),
                    plans.open(List.of(contract)).get(contractId),
                    situation.team().containsKey(Role.ACCOUNT_EXECUTIVE))
                .gaps(today)
            : List.of();
    return new AssessmentView(
        contract.id(),
        contract.accountId(),
        contract.status(),
        contract.term().endsOn(),
        ChronoUnit.DAYS.between(today, contract.term().dayAfter()),
        said.openedAt(),
        new AssessmentView.Signal(signal.band(), signal.because(), signal.traits()),
        call(said),
        CallRule.agree(signal.band(), said.call()),
        rating,
        PlanKind.needed(rating),
        plans.newest(contract).orElse(null),
        projection(said, contract),
        promised(situation.promised(), today),
        GapView.of(gaps),
        contract.renewalIsOpen() ? NextStep.of(gaps, situation.team()) : null,
        asOf(signal.traits()));
  }

  private static AssessmentView.@Nullable Call call(Ratings.Said said) {
    return said.call() == null
            || said.callRole() == null
            || said.callBecause() == null
            || said.calledAt() == null
        ? null
        : new AssessmentView.Call(
            said.call(), said.callRole(), said.callBecause(), said.calledAt());
  }

  private static AssessmentView.@Nullable Projected projection(
      Ratings.Said said, ContractInBrief contract) {
    Projection projection = said.projection();
    Money value = contract.annualValue();
    return projection == null
        ? null
        : new AssessmentView.Projected(
            projection,
            value,
            new Money(projection.amount(value.amount(), said.projectedAmount()), value.currency()));
  }

  private static AssessmentView.@Nullable Promised promised(
      @Nullable PromisedAndDelivered heard, LocalDate today) {
    return heard == null
        ? null
        : new AssessmentView.Promised(
            heard.expected(),
            heard.delivered(),
            heard.promises().stream()
                .map(promise -> AssessmentView.PromisedFigure.of(promise, today))
                .toList(),
            heard.asOf());
  }

  static @Nullable Instant asOf(List<TraitVerdict> traits) {
    return traits.stream()
        .map(TraitVerdict::asOf)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
