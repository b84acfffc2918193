package dev.customerfirst.accounts.domain;

import static dev.customerfirst.accounts.domain.Fy24.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.accounts.domain.TierRule.Match;
import dev.customerfirst.accounts.domain.TierVerdict.Outcome;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierPolicyTest {

  @ParameterizedTest
  @Tag("R011")
  @CsvSource({
    // developers, annual value, currency, tier, needs review, rule
    "10000, 0.00, USD, TIER_1, false, Strategic",
    "9999, 999999.99, USD, TIER_2, false, Enterprise",
    "9999, 1000000.00, USD, TIER_1, false, Strategic",
    "0, 1000000.00, USD, TIER_1, false, Strategic",
    "1500, 0.00, USD, TIER_2, false, Enterprise",
    "1499, 100000.00, USD, TIER_2, false, Enterprise",
    "1499, 99999.99, USD, TIER_3, false, Commercial",
    "0, 0.00, USD, TIER_3, false, Commercial",
    // one of the two is missing
    "10000, , , TIER_1, false, Strategic",
    ", 1000000.00, USD, TIER_1, false, Strategic",
    "1500, , , TIER_2, true, Enterprise",
    ", 100000.00, USD, TIER_2, true, Enterprise",
    "1499, , , TIER_3, true, ",
    ", 99999.99, USD, TIER_3, true, ",
    // both are missing
    ", , , TIER_3, true, ",
    // another currency is as good as missing
    "10000, 5.00, EUR, TIER_1, false, Strategic",
    "1500, 9000000.00, EUR, TIER_2, true, Enterprise",
    "10, 9000000.00, EUR, TIER_3, true, ",
    ", 9000000.00, EUR, TIER_3, true, "
  })
  void decidesByTheFirstRuleThatHolds(
      @Nullable Integer developers,
      @Nullable BigDecimal value,
      @Nullable String currency,
      Tier tier,
      boolean needsReview,
      @Nullable String rule) {
    TierVerdict verdict = Fy24.POLICY.decide(facts(developers, value, currency));
    assertThat(verdict.tier()).isEqualTo(tier);
    assertThat(verdict.needsReview()).isEqualTo(needsReview);
    assertThat(verdict.rule()).isEqualTo(rule);
    assertThat(verdict.missing().isEmpty()).isEqualTo(!needsReview);
  }

  @Test
  void saysWhyThisOneAndWhyNotThoseBefore() {
    TierVerdict verdict = Fy24.POLICY.decide(facts(2000, new BigDecimal("50.00"), "USD"));
    assertThat(verdict.because())
        .isEqualTo(
            "Enterprise by the tier policy: developers are 2000, which is from 1500 to below"
                + " 10000.");
    assertThat(verdict.findings())
        .extracting(TierVerdict.Finding::outcome)
        .containsExactly(Outcome.DOES_NOT_HOLD, Outcome.HOLDS, Outcome.NOT_ASKED);
    assertThat(verdict.findings().get(0).because())
        .isEqualTo(
            "developers are 2000, which is not 10000 or more, annual value is 50.00 USD, which is"
                + " not 1000000 or more");
    assertThat(verdict.findings().get(2).because()).isEqualTo("Enterprise before it holds");
  }

  @Test
  void saysWhatIsMissing() {
    TierVerdict open = Fy24.POLICY.decide(facts(2000, new BigDecimal("5.00"), "EUR"));
    assertThat(open.because())
        .endsWith(
            "To be reviewed, because Strategic could come first: annual value is known in EUR only,"
                + " while the policy counts in USD.");
    TierVerdict nothing = Fy24.POLICY.decide(facts(null, null, null));
    assertThat(nothing.because())
        .isEqualTo(
            "Nobody chose a tier, and the tier policy cannot tell: developers are not known,"
                + " annual value is not known.");
  }

  @Test
  void leavesAnAccountToAReviewThatNoRuleFits() {
    TierPolicy gaps = new TierPolicy("USD", Fy24.POLICY.rules().subList(0, 1));
    TierVerdict verdict = gaps.decide(facts(10, BigDecimal.ONE, "USD"));
    assertThat(verdict.tier()).isEqualTo(Tier.TIER_3);
    assertThat(verdict.needsReview()).isTrue();
  }

  /** The rule that only a missing figure left open would have made it less. */
  @Test
  void givesTheLesserTierWhileTheRuleForItIsOpen() {
    TierPolicy smallFirst =
        new TierPolicy(
            "USD",
            List.of(
                new TierRule(
                    Tier.TIER_3,
                    "Small",
                    Match.ALL,
                    List.of(range(TierFact.EMPLOYEES, null, "100"))),
                new TierRule(
                    Tier.TIER_1,
                    "Rich",
                    Match.ALL,
                    List.of(range(TierFact.ANNUAL_VALUE, "100", null)))));
    TierVerdict verdict = smallFirst.decide(facts(5, new BigDecimal("200.00"), "USD"));
    assertThat(verdict.tier()).isEqualTo(Tier.TIER_3);
    assertThat(verdict.needsReview()).isTrue();
  }

  @Test
  void neverLowersATierForMoreDevelopers() {
    Random random = new Random(19);
    for (int run = 0; run < 5_000; run++) {
      TierFacts facts = random(random);
      Integer developers = facts.developers();
      if (developers != null) {
        TierFacts more =
            new TierFacts(
                developers + random.nextInt(20_000), facts.employees(), facts.annualValue());
        assertThat(Fy24.POLICY.decide(more).tier())
            .isLessThanOrEqualTo(Fy24.POLICY.decide(facts).tier());
      }
    }
  }

  /** Whatever the policy and whatever is not known: knowing it can only lift, or leave as it is. */
  @Test
  void neverLiftsAnAccountForWhatIsNotKnown() {
    Random random = new Random(7);
    for (int run = 0; run < 20_000; run++) {
      TierPolicy policy = run % 4 == 0 ? Fy24.POLICY : policy(random);
      TierFacts all =
          new TierFacts(random.nextInt(20), random.nextInt(20), usd(random.nextInt(20)));
      TierFacts some =
          new TierFacts(
              random.nextBoolean() ? all.developers() : null,
              random.nextBoolean() ? all.employees() : null,
              random.nextBoolean() ? all.annualValue() : null);
      TierVerdict known = policy.decide(all);
      TierVerdict partly = policy.decide(some);
      assertThat(partly.tier()).isGreaterThanOrEqualTo(known.tier());
      if (!partly.needsReview()) {
        assertThat(partly.tier()).isEqualTo(known.tier());
        assertThat(partly.rule()).isEqualTo(known.rule());
      }
    }
  }

  @Test
  void doesNotCareInWhichOrderTheCriteriaStand() {
    Random random = new Random(23);
    for (int run = 0; run < 5_000; run++) {
      TierPolicy policy = policy(random);
      TierPolicy shuffled =
          new TierPolicy(
              "USD",
              policy.rules().stream()
                  .map(
                      rule -> {
                        List<TierCriterion> criteria = new ArrayList<>(rule.criteria());
                        Collections.shuffle(criteria, random);
                        return new TierRule(rule.tier(), rule.name(), rule.match(), criteria);
                      })
                  .toList());
      TierFacts facts = new TierFacts(random.nextInt(20), null, usd(random.nextInt(20)));
      TierVerdict one = policy.decide(facts);
      TierVerdict other = shuffled.decide(facts);
      assertThat(other.tier()).isEqualTo(one.tier());
      assertThat(other.needsReview()).isEqualTo(one.needsReview());
      assertThat(other.rule()).isEqualTo(one.rule());
      assertThat(other.missing()).containsExactlyInAnyOrderElementsOf(one.missing());
    }
  }

  static TierPolicy policy(Random random) {
    List<TierRule> rules = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      List<TierCriterion> criteria = new ArrayList<>();
      for (int j = 0; j <= random.nextInt(3); j++) {
        int from = random.nextInt(15);
        criteria.add(
            range(
                TierFact.values()[random.nextInt(3)],
                Integer.toString(from),
                random.nextBoolean() ? null : Integer.toString(from + 1 + random.nextInt(6))));
      }
      rules.add(
          new TierRule(
              Tier.values()[random.nextInt(3)],
              "Rule " + i,
              Match.values()[random.nextInt(2)],
              criteria));
    }
    return new TierPolicy("USD", rules);
  }

  private static TierFacts random(Random random) {
    return new TierFacts(
        random.nextInt(5) == 0 ? null : random.nextInt(20_000),
        null,
        random.nextInt(5) == 0 ? null : usd(random.nextInt(2_000_000)));
  }

  private static Money usd(int amount) {
    return new Money(BigDecimal.valueOf(amount), "USD");
  }

  private static TierFacts facts(
      @Nullable Integer developers, @Nullable BigDecimal value, @Nullable String currency) {
    return new TierFacts(
        developers, null, value == null || currency == null ? null : new Money(value, currency));
  }
}
