package dev.customerfirst.renewals.assessment;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Role;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.domain.CallRule;
import dev.customerfirst.renewals.domain.Projection;
import dev.customerfirst.renewals.domain.RenewalSignal;
import dev.customerfirst.renewals.signal.AccountSituation;
import dev.customerfirst.renewals.signal.AccountSituations;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is expected of a renewal at this moment, also before its assessment opens. */
@ApplicationScoped
public class Ratings {

  /**
   * What people said, and since when others hear of it.
   *
   * @param openedAt null while the assessment is not open
   */
  public record Said(
      @Nullable Instant openedAt,
      @Nullable HealthBand call,
      @Nullable Role callRole,
      @Nullable String callBecause,
      @Nullable Instant calledAt,
      @Nullable Projection projection,
      @Nullable BigDecimal projectedAmount) {

    static final Said NOTHING = new Said(null, null, null, null, null, null, null);
  }

  private final AssessmentRepository assessments;
  private final AccountSituations situations;
  private final AssessmentRules rules;

  Ratings(AssessmentRepository assessments, AccountSituations situations, AssessmentRules rules) {
    this.assessments = assessments;
    this.situations = situations;
    this.rules = rules;
  }

  /** The worse of signal and call; null while neither is known. */
  public @Nullable HealthBand now(ContractInBrief contract, Instant now) {
    AccountSituation situation =
        Objects.requireNonNull(situations.of(List.of(contract)).get(contract.id()));
    return CallRule.worse(signal(situation, contract, now).band(), said(contract.id()).call());
  }

  public RenewalSignal signal(AccountSituation situation, ContractInBrief contract, Instant now) {
    return RenewalSignal.judge(situation.readings(), rules.policy(), contract.today(now));
  }

  public Said said(UUID contractId) {
    RenewalAssessment known = assessments.findById(contractId);
    return known == null
        ? Said.NOTHING
        : new Said(
            known.openedAt(),
            known.call(),
            known.callRole(),
            known.callBecause(),
            known.calledAt(),
            known.projection(),
            known.projectedAmount());
  }
}
