package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.domain.AnnualValue;
import dev.customerfirst.accounts.domain.Scale;
import dev.customerfirst.accounts.domain.TierChoice;
import dev.customerfirst.accounts.domain.TierSource;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.accounts.domain.TierVerdict;
import dev.customerfirst.events.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The tier of an account, why it has it, and how it came to it.
 *
 * @param tier in force, or announced, from {@code effectiveOn} on
 * @param inForce the tier that counts today by the account's own calendar
 * @param choice null when the policy decides
 * @param policy what the policy in force says, also while somebody's choice keeps it from deciding
 * @param history the newest 100 changes, newest first
 * @param version of the account; the number in the ETag
 */
@Schema(name = "AccountTier", examples = TierView.EXAMPLE)
record TierView(
    UUID accountId,
    Tier tier,
    LocalDate effectiveOn,
    @Nullable Tier previousTier,
    Tier inForce,
    boolean needsReview,
    String because,
    TierSource source,
    @Nullable Choice choice,
    Facts facts,
    ByPolicy policy,
    List<Change> history,
    long version) {

  /**
   * Who chose the tier.
   *
   * @param expiresOn first day on which the policy decides again
   */
  record Choice(String by, Instant at, String because, @Nullable LocalDate expiresOn) {}

  /** What the policy asks, as far as it is known. */
  record Facts(
      @Nullable Integer developers,
      @Nullable Integer employees,
      @Nullable AnnualValue annualValue) {}

  /**
   * What the policy in force says, rule by rule.
   *
   * @param rule the one that holds; null when none certainly does
   * @param missing what would have to be known, in words
   */
  record ByPolicy(
      UUID policyId,
      LocalDate inForceSince,
      Tier tier,
      boolean needsReview,
      @Nullable String rule,
      String because,
      List<TierVerdict.Finding> findings,
      List<String> missing) {

    static ByPolicy of(TierPolicyVersion version, TierVerdict verdict) {
      return new ByPolicy(
          version.id(),
          version.effectiveOn(),
          verdict.tier(),
          verdict.needsReview(),
          verdict.rule(),
          verdict.because(),
          verdict.findings(),
          verdict.missing());
    }
  }

  /**
   * One change.
   *
   * @param from null when the account was new
   * @param decidedBy the subject of a token; {@code system} when time or an event did it
   */
  record Change(
      @Nullable Tier from,
      Tier to,
      LocalDate effectiveOn,
      TierSource source,
      @Nullable LocalDate expiresOn,
      String because,
      String decidedBy,
      Instant decidedAt) {}

  static final String EXAMPLE =
      """
      {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "tier": "TIER_1",
       "effectiveOn": "2026-01-05", "previousTier": "TIER_2", "inForce": "TIER_1",
       "needsReview": false, "because": "They plan to roll out to all 14 plants this year.",
       "source": "OVERRIDE", "choice": {"by": "grace.lind", "at": "2026-01-05T09:00:00Z",
       "because": "They plan to roll out to all 14 plants this year.", "expiresOn": "2027-01-01"},
       "facts": {"developers": 2400, "employees": null, "annualValue": {"value":
       {"amount": "250000.00", "currency": "USD"}, "source": "CONTRACTS"}},
       "policy": {"policyId": "01980000-0000-7000-8000-000000000001", "inForceSince": "1970-01-01",
       "tier": "TIER_2", "needsReview": false, "rule": "Enterprise", "because":
       "Enterprise by the tier policy: developers are 2400, which is from 1500 to below 10000.",
       "findings": [{"rule": "Strategic", "tier": "TIER_1", "outcome": "DOES_NOT_HOLD", "because":
       "developers are 2400, which is not 10000 or more"}], "missing": []},
       "history": [{"from": "TIER_2", "to": "TIER_1", "effectiveOn": "2026-01-05",
       "source": "OVERRIDE", "expiresOn": "2027-01-01", "because":
       "They plan to roll out to all 14 plants this year.", "decidedBy": "grace.lind",
       "decidedAt": "2026-01-05T09:00:00Z"}], "version": 3}""";

  static TierView of(Account account, LocalDate today, ByPolicy policy, List<Change> history) {
    TierStanding tier = account.tier();
    TierChoice choice = tier.choice();
    Scale scale = account.profile().scale();
    return new TierView(
        account.id(),
        tier.tier(),
        tier.effectiveOn(),
        tier.previous(),
        tier.inForceOn(today),
        tier.needsReview(),
        tier.because(),
        TierSource.of(tier),
        choice == null
            ? null
            : new Choice(choice.by(), choice.at(), tier.because(), choice.expiresOn()),
        new Facts(scale.developers(), scale.employees(), account.annualValue().orElse(null)),
        policy,
        history,
        account.version());
  }
}
