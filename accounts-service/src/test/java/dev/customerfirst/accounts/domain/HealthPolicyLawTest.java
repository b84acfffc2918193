package dev.customerfirst.accounts.domain;

import static dev.customerfirst.accounts.domain.HealthDirection.HIGHER_IS_BETTER;
import static dev.customerfirst.accounts.domain.HealthDirection.LOWER_IS_BETTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthPolicyLawTest {

  private static final List<BandRange> BANDS = HealthPolicy.standard().bands();

  @Test
  void theStandardPolicyIsSound() {
    assertThat(HealthPolicyLaw.check(HealthPolicy.standard())).isEmpty();
    assertThat(HealthPolicy.standard().groups())
        .extracting(HealthGroup::weight)
        .containsExactly(5, 15, 25, 55);
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER_IS_BETTER, 2, false, 5, true, ",
    "LOWER_IS_BETTER, 5, false, 5, true, ",
    "LOWER_IS_BETTER, 5, true, 5, false, ",
    "LOWER_IS_BETTER, 5, true, 5, true, limits-overlap",
    "LOWER_IS_BETTER, 5, false, 5, false, limits-leave-a-gap",
    "LOWER_IS_BETTER, 6, false, 5, false, limits-overlap",
    "HIGHER_IS_BETTER, 0.8, true, 0.5, false, ",
    "HIGHER_IS_BETTER, 0.5, true, 0.50, false, ",
    "HIGHER_IS_BETTER, 0.5, true, 0.50, true, limits-overlap",
    "HIGHER_IS_BETTER, 0.5, false, 0.50, false, limits-leave-a-gap",
    "HIGHER_IS_BETTER, 0.4, true, 0.5, true, limits-overlap"
  })
  void everyValueIsHealthyOrBetweenOrPoor(
      HealthDirection direction,
      BigDecimal healthy,
      boolean healthyIncluded,
      BigDecimal poor,
      boolean poorIncluded,
      @Nullable String code) {
    HealthScale scale =
        new HealthScale(
            direction,
            new HealthLimit(healthy, healthyIncluded),
            new HealthLimit(poor, poorIncluded));
    assertThat(codes(policy(new HealthRule(HealthTrait.HELP_TICKETS, 1, scale, null, null))))
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  /** Against the slow way: look at every value around the limits. */
  @Test
  void aScaleIsRefusedExactlyWhenSomeValueIsNeitherOrBoth() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      HealthDirection direction = random.nextBoolean() ? HIGHER_IS_BETTER : LOWER_IS_BETTER;
      HealthLimit healthy =
          new HealthLimit(BigDecimal.valueOf(random.nextInt(4)), random.nextBoolean());
      HealthLimit poor =
          new HealthLimit(BigDecimal.valueOf(random.nextInt(4)), random.nextBoolean());
      boolean sound = true;
      for (int quarter = -4; quarter <= 20; quarter++) {
        BigDecimal value = BigDecimal.valueOf(quarter).divide(BigDecimal.valueOf(4));
        boolean isHealthy = direction.healthy(healthy, value);
        boolean isPoor = direction.poor(poor, value);
        boolean between =
            value.subtract(healthy.value()).signum() * value.subtract(poor.value()).signum() < 0
                || healthy.value().compareTo(poor.value()) != 0
                    && (value.compareTo(healthy.value()) == 0
                        || value.compareTo(poor.value()) == 0);
        sound &= !(isHealthy && isPoor) && (isHealthy || isPoor || between);
      }
      HealthScale scale = new HealthScale(direction, healthy, poor);
      assertThat(!scale.overlaps() && !scale.leavesAGap()).as(scale.toString()).isEqualTo(sound);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "50, 74, 49, 75, 100, ",
    "50, 74, 48, 75, 100, bands-do-not-cover",
    "50, 75, 49, 75, 100, bands-do-not-cover",
    "50, 74, 49, 75, 99, bands-do-not-cover",
    "50, 74, 49, 75, 101, bands-do-not-cover",
    "50, 49, 49, 50, 100, bands-do-not-cover"
  })
  void everyScoreBelongsToOneBand(
      int yellowFrom, int yellowTo, int redTo, int greenFrom, int greenTo, @Nullable String code) {
    List<BandRange> bands =
        List.of(
            new BandRange(HealthBand.YELLOW, yellowFrom, yellowTo),
            new BandRange(HealthBand.RED, 0, redTo),
            new BandRange(HealthBand.GREEN, greenFrom, greenTo));
    assertThat(codes(new HealthPolicy(HealthPolicy.standard().groups(), bands)))
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void redIsLowAndGreenIsHighAndNoneIsMissing() {
    List<HealthGroup> groups = HealthPolicy.standard().groups();
    assertThat(
            codes(
                new HealthPolicy(
                    groups,
                    List.of(
                        new BandRange(HealthBand.GREEN, 0, 49),
                        new BandRange(HealthBand.YELLOW, 50, 74),
                        new BandRange(HealthBand.RED, 75, 100)))))
        .containsExactly("bands-out-of-order");
    assertThat(
            codes(
                new HealthPolicy(
                    groups,
                    List.of(
                        new BandRange(HealthBand.RED, 0, 49),
                        new BandRange(HealthBand.GREEN, 50, 100)))))
        .containsExactly("bands-out-of-order");
  }

  @Test
  void weightsMake100AndNothingIsListedTwice() {
    HealthRule pulse = new HealthRule(HealthTrait.PULSE, 1, null, null, null);
    assertThat(codes(new HealthPolicy(List.of(new HealthGroup("A", 99, List.of(pulse))), BANDS)))
        .containsExactly("weights-not-100");
    List<Refusal> refusals =
        HealthPolicyLaw.check(
            new HealthPolicy(
                List.of(
                    new HealthGroup("A", 40, List.of(pulse)),
                    new HealthGroup("A", 60, List.of(pulse))),
                BANDS));
    assertThat(refusals).extracting(Refusal::code).containsOnly("listed-twice");
    assertThat(refusals)
        .extracting(Refusal::pointer)
        .containsExactly("/groups/1/code", "/groups/1/traits/0/trait");
  }

  @Test
  void aGroupWithAWeightHasATraitWithOne() {
    HealthRule idle = new HealthRule(HealthTrait.PULSE, 0, null, null, null);
    assertThat(codes(policy(idle))).containsExactly("group-without-weight");
  }

  @Test
  void onlyNumbersHaveLimitsAndHalfComesBeforeUnknown() {
    HealthScale scale =
        new HealthScale(
            LOWER_IS_BETTER,
            new HealthLimit(BigDecimal.ONE, true),
            new HealthLimit(BigDecimal.TEN, true));
    assertThat(codes(policy(new HealthRule(HealthTrait.BUYER_ACCESS, 1, scale, null, null))))
        .containsExactly("limits-do-not-fit");
    assertThat(codes(policy(new HealthRule(HealthTrait.LAST_ACTIVITY, 1, null, null, null))))
        .containsExactly("limits-do-not-fit");
    assertThat(codes(policy(new HealthRule(HealthTrait.PULSE, 1, null, 30, 30))))
        .containsExactly("ages-out-of-order");
    assertThat(codes(policy(new HealthRule(HealthTrait.PULSE, 1, null, 30, 31)))).isEmpty();
  }

  private static HealthPolicy policy(HealthRule rule) {
    return new HealthPolicy(List.of(new HealthGroup("A", 100, List.of(rule))), BANDS);
  }

  private static List<String> codes(HealthPolicy policy) {
    return HealthPolicyLaw.check(policy).stream().map(Refusal::code).toList();
  }
}
