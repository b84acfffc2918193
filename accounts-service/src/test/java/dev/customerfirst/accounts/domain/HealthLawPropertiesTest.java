package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds under every policy, whatever is known. */
class HealthLawPropertiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final int TRIES = 200;

  @RepeatedTest(10)
  void scoresStayBetween0And100AndAreThereWhenHalfIsKnown(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    for (int i = 0; i < TRIES; i++) {
      HealthPolicy policy = policy(random);
      assertThat(HealthPolicyLaw.check(policy)).isEmpty();
      HealthVerdict verdict = HealthLaw.judge(policy, readings(random), TODAY);
      assertThat(verdict.coverage()).isBetween(0, 100);
      Integer score = verdict.score();
      assertThat(score != null).isEqualTo(verdict.coverage() >= 50);
      if (score != null) {
        assertThat(score).isBetween(0, 100);
      }
    }
  }

  @RepeatedTest(10)
  void aBetterValueNeverMakesAWorseScore(RepetitionInfo run) {
    Random random = new Random(100 + run.getCurrentRepetition());
    int compared = 0;
    for (int i = 0; i < TRIES; i++) {
      HealthPolicy policy = policy(random);
      HealthReadings readings = readings(random);
      HealthTrait trait = HealthTrait.values()[random.nextInt(HealthTrait.values().length)];
      HealthReading one = reading(trait, random, TODAY);
      HealthReading other = reading(trait, random, TODAY);
      Integer a = HealthLaw.judge(policy, readings.with(trait, one), TODAY).score();
      Integer b = HealthLaw.judge(policy, readings.with(trait, other), TODAY).score();
      if (a != null && b != null) {
        int order = goodness(policy, trait, one).compareTo(goodness(policy, trait, other));
        assertThat(Integer.signum(a - b) * order).as(trait + " in " + policy).isNotNegative();
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(TRIES / 10);
  }

  @RepeatedTest(10)
  void notKnowingIsNeverBetterThanHealthy(RepetitionInfo run) {
    Random random = new Random(200 + run.getCurrentRepetition());
    int compared = 0;
    for (int i = 0; i < TRIES; i++) {
      HealthPolicy policy = policy(random);
      HealthReadings readings = readings(random);
      HealthTrait trait = HealthTrait.values()[random.nextInt(HealthTrait.values().length)];
      Integer healthy =
          HealthLaw.judge(policy, readings.with(trait, best(policy, trait)), TODAY).score();
      Integer unknown =
          HealthLaw.judge(policy, readings.with(trait, HealthReading.unknown("?")), TODAY).score();
      if (unknown != null) {
        assertThat(healthy).as(trait + " in " + policy).isGreaterThanOrEqualTo(unknown);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(TRIES / 10);
  }

  @RepeatedTest(10)
  void onlyTheProportionOfWeightsWithinAGroupCounts(RepetitionInfo run) {
    Random random = new Random(300 + run.getCurrentRepetition());
    for (int i = 0; i < TRIES; i++) {
      HealthPolicy policy = policy(random);
      HealthReadings readings = readings(random);
      int times = 2 + random.nextInt(8);
      HealthPolicy scaled =
          new HealthPolicy(
              policy.groups().stream().map(group -> times(group, times)).toList(), policy.bands());
      assertThat(HealthLaw.judge(scaled, readings, TODAY))
          .isEqualTo(HealthLaw.judge(policy, readings, TODAY));
    }
  }

  @RepeatedTest(10)
  void nothingChangesBeforeTheDayTheCalendarNames(RepetitionInfo run) {
    Random random = new Random(400 + run.getCurrentRepetition());
    for (int i = 0; i < TRIES / 10; i++) {
      HealthPolicy policy = policy(random);
      HealthReadings readings = readings(random);
      Optional<LocalDate> next = HealthCalendar.nextChange(policy, readings, TODAY);
      LocalDate last = next.orElse(TODAY.plusDays(150)).minusDays(1);
      for (LocalDate day = TODAY.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
        assertThat(judged(policy, readings, day)).isEqualTo(judged(policy, readings, TODAY));
      }
    }
  }

  private static List<@Nullable Object> judged(
      HealthPolicy policy, HealthReadings readings, LocalDate day) {
    HealthVerdict verdict = HealthLaw.judge(policy, readings, day);
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(verdict.score());
    parts.add(verdict.scoreWithoutPulse());
    parts.add(verdict.coverage());
    parts.add(verdict.band());
    return parts;
  }

  private static HealthGroup times(HealthGroup group, int times) {
    return new HealthGroup(
        group.code(),
        group.weight(),
        group.traits().stream()
            .map(
                rule ->
                    new HealthRule(
                        rule.trait(),
                        rule.weight() * times,
                        rule.scale(),
                        rule.halfAfterDays(),
                        rule.unknownAfterDays()))
            .toList());
  }

  /** The standard policy with other weights, limits and ages. */
  private static HealthPolicy policy(Random random) {
    int left = 100;
    List<HealthGroup> groups = new ArrayList<>();
    for (HealthGroup group : HealthPolicy.standard().groups()) {
      int weight = groups.size() == 3 ? left : random.nextInt(left + 1);
      left -= weight;
      List<HealthRule> rules = new ArrayList<>();
      for (HealthRule rule : group.traits()) {
        int ruleWeight = rules.isEmpty() ? 1 + random.nextInt(9) : random.nextInt(10);
        HealthScale scale = rule.scale();
        Integer half = random.nextBoolean() ? 1 + random.nextInt(60) : null;
        Integer unknown = random.nextBoolean() ? 61 + random.nextInt(60) : null;
        rules.add(
            new HealthRule(
                rule.trait(), ruleWeight, scale == null ? null : scale(random), half, unknown));
      }
      groups.add(new HealthGroup(group.code(), weight, rules));
    }
    return new HealthPolicy(groups, HealthPolicy.standard().bands());
  }

  private static HealthScale scale(Random random) {
    HealthDirection direction =
        HealthDirection.values()[random.nextInt(HealthDirection.values().length)];
    BigDecimal low = BigDecimal.valueOf(random.nextInt(20));
    BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(10)));
    boolean inclusive = random.nextBoolean();
    HealthLimit first = new HealthLimit(low, inclusive);
    HealthLimit second =
        new HealthLimit(high, low.equals(high) ? !inclusive : random.nextBoolean());
    return direction == HealthDirection.HIGHER_IS_BETTER
        ? new HealthScale(direction, second, first)
        : new HealthScale(direction, first, second);
  }

  private static HealthReadings readings(Random random) {
    Map<HealthTrait, HealthReading> known = new EnumMap<>(HealthTrait.class);
    for (HealthTrait trait : HealthTrait.values()) {
      if (random.nextInt(4) > 0) {
        known.put(trait, reading(trait, random, TODAY.minusDays(random.nextInt(130))));
      }
    }
    return new HealthReadings(known, null);
  }

  private static HealthReading reading(HealthTrait trait, Random random, LocalDate asOf) {
    return switch (trait) {
      case PULSE -> HealthReading.pulse(Pulse.values()[random.nextInt(3)], asOf);
      case ACTIVE_CHAMPION, BUYER_ACCESS, KEY_FEATURE_ENABLED ->
          HealthReading.of(random.nextInt(2), asOf, "Told.");
      case LAST_ACTIVITY -> HealthReading.lastActivity(TODAY.minusDays(random.nextInt(40)));
      default -> HealthReading.of(random.nextInt(30), asOf, "Told.");
    };
  }

  private static HealthReading best(HealthPolicy policy, HealthTrait trait) {
    return switch (trait) {
      case PULSE -> HealthReading.pulse(Pulse.HEALTHY, TODAY);
      case ACTIVE_CHAMPION, BUYER_ACCESS, KEY_FEATURE_ENABLED -> HealthReading.yesNo(true, "Told.");
      case LAST_ACTIVITY -> HealthReading.lastActivity(higher(policy, trait) ? DISTANT : TODAY);
      default -> HealthReading.of(higher(policy, trait) ? 1000 : -1000, TODAY, "Told.");
    };
  }

  private static final LocalDate DISTANT = TODAY.minusDays(1000);

  /** Larger is better. */
  private static BigDecimal goodness(
      HealthPolicy policy, HealthTrait trait, HealthReading reading) {
    BigDecimal value = TraitPart.valueOf(trait, reading, TODAY);
    return value == null ? BigDecimal.ZERO : higher(policy, trait) ? value : value.negate();
  }

  private static boolean higher(HealthPolicy policy, HealthTrait trait) {
    return policy.groups().stream()
        .flatMap(group -> group.traits().stream())
        .filter(rule -> rule.trait() == trait)
        .map(HealthRule::scale)
        .allMatch(scale -> scale == null || scale.direction() == HealthDirection.HIGHER_IS_BETTER);
  }
}
