package dev.customerfirst.accounts.domain;

import static dev.customerfirst.accounts.domain.Fy24.range;
import static dev.customerfirst.accounts.domain.TierFact.ANNUAL_VALUE;
import static dev.customerfirst.accounts.domain.TierFact.DEVELOPERS;
import static dev.customerfirst.accounts.domain.TierFact.EMPLOYEES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.accounts.domain.TierRule.Match;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierPolicyLawTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @Test
  void letsThePolicyPassThatEveryInstallationBeginsWith() {
    assertThat(TierPolicyLaw.check(Fy24.POLICY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, ",
    "2200-12-31, ",
    "2026-03-09, tier-policy-in-the-past",
    "2201-01-01, date-out-of-range"
  })
  void countsFromTodayOnAtTheEarliest(LocalDate day, @Nullable String code) {
    assertThat(TierPolicyLaw.checkDay(day, TODAY).map(Refusal::code))
        .isEqualTo(Optional.ofNullable(code));
  }

  @ParameterizedTest
  @CsvSource({
    "DEVELOPERS, 10, 20, ",
    "DEVELOPERS, 0, , ",
    "DEVELOPERS, , 1, ",
    "DEVELOPERS, 10, 10, tier-range-impossible",
    "DEVELOPERS, 11, 10, tier-range-impossible",
    "DEVELOPERS, , 0, tier-range-impossible",
    "DEVELOPERS, , , tier-range-impossible",
    "DEVELOPERS, 1.5, , no-number-of-people",
    "DEVELOPERS, -1, , no-number-of-people",
    "EMPLOYEES, 100000001, , no-number-of-people",
    "ANNUAL_VALUE, 0.01, 0.02, ",
    "ANNUAL_VALUE, 0.005, , too-many-decimals",
    "ANNUAL_VALUE, -1, , amount-out-of-range",
    "ANNUAL_VALUE, 1E+15, , amount-out-of-range"
  })
  void refusesRangesInWhichNothingCanBe(
      TierFact fact, @Nullable String atLeast, @Nullable String below, @Nullable String code) {
    List<Refusal> refusals =
        TierPolicyLaw.check(
            one(Match.ANY, range(DEVELOPERS, "7", null), range(fact, atLeast, below)));
    assertThat(refusals.stream().map(Refusal::code).toList())
        .isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(refusals).allMatch(r -> r.pointer().startsWith("/rules/0/criteria/1"));
  }

  @Test
  void refusesACurrencyThereIsNot() {
    assertThat(TierPolicyLaw.check(new TierPolicy("DOLLAR", Fy24.POLICY.rules())))
        .extracting(Refusal::code, Refusal::pointer)
        .containsExactly(org.assertj.core.api.Assertions.tuple("unknown-currency", "/currency"));
  }

  @Test
  void refusesARuleThatContradictsItself() {
    assertThat(
            TierPolicyLaw.check(
                one(Match.ALL, range(EMPLOYEES, "10", null), range(EMPLOYEES, null, "10"))))
        .extracting(Refusal::pointer)
        .containsExactly("/rules/0");
  }

  /** Two rules take together what neither takes alone. */
  @Test
  void refusesARuleThatTheOnesBeforeItCover() {
    TierPolicy policy =
        new TierPolicy(
            "USD",
            List.of(
                rule("Low", range(DEVELOPERS, null, "50")),
                rule("High", range(DEVELOPERS, "50", null)),
                rule("Rich", range(ANNUAL_VALUE, "1000", null))));
    assertThat(TierPolicyLaw.check(policy))
        .extracting(Refusal::code, Refusal::pointer)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("tier-rule-unreachable", "/rules/2"));
  }

  /** Against trying every account there can be, in a small world. */
  @Test
  void findsExactlyTheRulesThatNoAccountCanComeTo() {
    Random random = new Random(31);
    for (int run = 0; run < 60; run++) {
      TierPolicy policy = TierPolicyTest.policy(random);
      boolean[] reached = new boolean[policy.rules().size()];
      for (int developers = 0; developers < 22; developers++) {
        for (int employees = 0; employees < 22; employees++) {
          for (int value = 0; value < 22; value++) {
            TierFacts facts =
                new TierFacts(developers, employees, new Money(BigDecimal.valueOf(value), "USD"));
            for (int i = 0; i < reached.length; i++) {
              if (policy.rules().get(i).holds(facts, "USD") == Certainty.YES) {
                reached[i] = true;
                break;
              }
            }
          }
        }
      }
      List<String> never =
          IntStream.range(0, reached.length)
              .filter(i -> !reached[i])
              .mapToObj(i -> "/rules/" + i)
              .toList();
      assertThat(TierPolicyLaw.check(policy).stream().map(Refusal::pointer).toList())
          .isEqualTo(never);
    }
  }

  private static TierPolicy one(Match match, TierCriterion... criteria) {
    return new TierPolicy(
        "USD", List.of(new TierRule(Tier.TIER_1, "One", match, Arrays.asList(criteria))));
  }

  private static TierRule rule(String name, TierCriterion criterion) {
    return new TierRule(Tier.TIER_2, name, Match.ALL, List.of(criterion));
  }
}
