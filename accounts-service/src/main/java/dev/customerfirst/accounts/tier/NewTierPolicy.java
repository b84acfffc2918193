package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.domain.TierCriterion;
import dev.customerfirst.accounts.domain.TierFact;
import dev.customerfirst.accounts.domain.TierPolicy;
import dev.customerfirst.accounts.domain.TierPolicyLaw;
import dev.customerfirst.accounts.domain.TierRule;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.OneLine;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A tier policy to define or to try.
 *
 * @param effectiveOn first day on which it counts, in UTC; today or later
 * @param currency ISO 4217, of the annual values in the rules
 * @param rules the first that holds decides
 */
@Schema(
    name = "NewTierPolicy",
    examples =
        """
        {"effectiveOn": "2026-02-01", "currency": "USD", "rules": [
          {"tier": "TIER_1", "name": "Strategic", "match": "ANY", "criteria": [
            {"fact": "DEVELOPERS", "atLeast": 2501}, {"fact": "ANNUAL_VALUE", "atLeast": 1000000}]},
          {"tier": "TIER_2", "name": "Enterprise", "match": "ALL", "criteria": [
            {"fact": "DEVELOPERS", "atLeast": 501, "below": 2501}]},
          {"tier": "TIER_3", "name": "Commercial", "match": "ALL", "criteria": [
            {"fact": "DEVELOPERS", "below": 501}]}]}""")
record NewTierPolicy(
    @NotNull LocalDate effectiveOn,
    @NotNull String currency,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid NewRule> rules) {

  /**
   * Which accounts belong to a tier.
   *
   * @param match how many of the criteria have to hold
   */
  @Schema(name = "NewTierRule")
  record NewRule(
      @NotNull Tier tier,
      @NotNull @Size(max = 80) @OneLine String name,
      @NotNull TierRule.Match match,
      @NotEmpty @Size(max = 6) List<@NotNull @Valid NewCriterion> criteria) {

    TierRule rule() {
      return new TierRule(
          tier, name.strip(), match, criteria.stream().map(NewCriterion::criterion).toList());
    }
  }

  /**
   * A range in which a fact has to be.
   *
   * @param atLeast lower bound, inclusive
   * @param below upper bound, exclusive
   */
  @Schema(name = "NewTierCriterion")
  record NewCriterion(
      @NotNull TierFact fact, @Nullable BigDecimal atLeast, @Nullable BigDecimal below) {

    TierCriterion criterion() {
      return new TierCriterion(fact, bare(atLeast), bare(below));
    }

    private static @Nullable BigDecimal bare(@Nullable BigDecimal bound) {
      if (bound == null) {
        return null;
      }
      BigDecimal bare = bound.stripTrailingZeros();
      return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
  }

  /**
   * The policy.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 422 when it cannot be kept
   */
  TierPolicy checked(Instant now) {
    Optional<Refusal> day =
        TierPolicyLaw.checkDay(effectiveOn, now.atZone(ZoneOffset.UTC).toLocalDate());
    if (day.isPresent()) {
      throw Problems.refuse(day.get());
    }
    TierPolicy policy = new TierPolicy(currency, rules.stream().map(NewRule::rule).toList());
    List<Refusal> refusals = TierPolicyLaw.check(policy);
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    return policy;
  }
}
