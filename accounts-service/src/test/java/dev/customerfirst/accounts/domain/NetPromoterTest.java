package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetPromoterTest {

  private static final double Z = 1.959963984540054;

  /**
   * With z * z = 3.8415. All passives: 100 z * z / (n + z * z) on both sides. All promoters: from
   * 100 (n - z * z) / (n + z * z) up; all detractors: the mirror image. No passives: twice Wilson's
   * interval of the share of promoters, less one. The others by the search for the likeliest shares
   * that stands below.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 100.0, -58.7, 100.0",
    "0, 0, 1, -100.0, -100.0, 58.7",
    "0, 1, 0, 0.0, -79.3, 79.3",
    "1, 0, 1, 0.0, -81.1, 81.1",
    "2, 1, 0, 66.7, -26.9, 93.9",
    "5, 0, 0, 100.0, 13.1, 100.0",
    "10, 0, 0, 100.0, 44.5, 100.0",
    "0, 0, 20, -100.0, -100.0, -67.8",
    "0, 10, 0, 0.0, -27.8, 27.8",
    "0, 100, 0, 0.0, -3.7, 3.7",
    "5, 0, 5, 0.0, -52.7, 52.7",
    "6, 0, 4, 20.0, -37.5, 66.4",
    "30, 0, 10, 50.0, 19.6, 71.6",
    "60, 0, 40, 20.0, 0.4, 38.1",
    "100, 0, 0, 100.0, 92.6, 100.0",
    "4, 3, 3, 10.0, -38.8, 54.0",
    "50, 30, 20, 30.0, 14.0, 44.3",
    "70, 20, 10, 60.0, 45.2, 71.3",
    "10, 80, 10, 0.0, -9.2, 9.2",
    "450, 350, 200, 25.0, 20.2, 29.7"
  })
  void scoresWithAnInterval(
      long promoters,
      long passives,
      long detractors,
      BigDecimal score,
      BigDecimal low,
      BigDecimal high) {
    NetPromoter counted = new NetPromoter(promoters, passives, detractors);
    assertThat(counted.score()).contains(score);
    assertThat(counted.interval()).contains(new NetPromoter.Interval(low, high));
  }

  @Test
  void saysNothingWhenNobodyAnswered() {
    NetPromoter nobody = new NetPromoter(0, 0, 0);
    assertThat(nobody.score()).isEmpty();
    assertThat(nobody.interval()).isEmpty();
    assertThat(nobody.warning(5)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"4, true", "5, false", "6, false"})
  void warnsWhenFewAnswered(long promoters, boolean warned) {
    assertThat(new NetPromoter(promoters, 0, 0).warning(5).isPresent()).isEqualTo(warned);
  }

  @ParameterizedTest
  @CsvSource({
    "0, DETRACTOR",
    "1, DETRACTOR",
    "6, DETRACTOR",
    "7, PASSIVE",
    "8, PASSIVE",
    "9, PROMOTER",
    "10, PROMOTER"
  })
  void counts(int score, NpsGroup group) {
    assertThat(NpsGroup.of(score)).isEqualTo(group);
  }

  @Test
  void doesNotDependOnTheOrderOfTheAnswers() {
    Random random = new Random(30);
    for (int run = 0; run < 100; run++) {
      List<Integer> answers = new ArrayList<>();
      for (int i = random.nextInt(40); i >= 0; i--) {
        answers.add(random.nextInt(11));
      }
      NetPromoter before = counted(answers);
      Collections.shuffle(answers, random);
      assertThat(counted(answers)).isEqualTo(before);
    }
  }

  @Test
  void neverFallsWithAnotherPromoterNorRisesWithAnotherDetractor() {
    Random random = new Random(31);
    for (int run = 0; run < 1000; run++) {
      NetPromoter one = anyone(random, 200);
      BigDecimal score = one.score().orElseThrow();
      assertThat(
              new NetPromoter(one.promoters() + 1, one.passives(), one.detractors())
                  .score()
                  .orElseThrow())
          .isGreaterThanOrEqualTo(score);
      assertThat(
              new NetPromoter(one.promoters(), one.passives(), one.detractors() + 1)
                  .score()
                  .orElseThrow())
          .isLessThanOrEqualTo(score);
    }
  }

  @Test
  void liesInItsIntervalWhichIsAMirrorImageForTheOpposite() {
    Random random = new Random(32);
    for (int run = 0; run < 1000; run++) {
      NetPromoter one = anyone(random, 300);
      NetPromoter.Interval interval = one.interval().orElseThrow();
      assertThat(one.score().orElseThrow()).isBetween(interval.low(), interval.high());
      assertThat(interval.low()).isBetween(new BigDecimal("-100.0"), new BigDecimal("100.0"));
      NetPromoter.Interval mirrored =
          new NetPromoter(one.detractors(), one.passives(), one.promoters())
              .interval()
              .orElseThrow();
      assertThat(mirrored.low()).isEqualByComparingTo(interval.high().negate());
      assertThat(mirrored.high()).isEqualByComparingTo(interval.low().negate());
    }
  }

  @Test
  void narrowsWithTenTimesTheAnswers() {
    Random random = new Random(33);
    for (int run = 0; run < 500; run++) {
      NetPromoter one = anyone(random, 60);
      NetPromoter ten =
          new NetPromoter(one.promoters() * 10, one.passives() * 10, one.detractors() * 10);
      assertThat(width(ten)).isLessThan(width(one));
    }
  }

  /** Slow and simple: walk outwards and look for the likeliest shares by trying. */
  @Test
  void agreesWithASearchForTheLikeliestShares() {
    Random random = new Random(34);
    for (int run = 0; run < 60; run++) {
      NetPromoter one = anyone(random, 40);
      NetPromoter.Interval interval = one.interval().orElseThrow();
      double step = 0.0005;
      double high = (double) (one.promoters() - one.detractors()) / one.responses();
      double low = high;
      while (high + step <= 1 && fits(one, high + step)) {
        high += step;
      }
      while (low - step >= -1 && fits(one, low - step)) {
        low -= step;
      }
      assertThat(interval.high().doubleValue() / 100).isBetween(high - step, high + 2 * step);
      assertThat(interval.low().doubleValue() / 100).isBetween(low - 2 * step, low + step);
    }
  }

  private static boolean fits(NetPromoter one, double d) {
    double low = Math.max(0, -d);
    double high = (1 - d) / 2;
    for (int i = 0; i < 100; i++) {
      double left = low + (high - low) / 3;
      double right = high - (high - low) / 3;
      if (likelihood(one, d, left) < likelihood(one, d, right)) {
        low = left;
      } else {
        high = right;
      }
    }
    double n = one.responses();
    double off = one.promoters() - one.detractors() - n * d;
    return off * off <= Z * Z * n * (2 * low + d - d * d) + 1e-9;
  }

  private static double likelihood(NetPromoter one, double d, double detractors) {
    return times(one.promoters(), detractors + d)
        + times(one.detractors(), detractors)
        + times(one.passives(), 1 - 2 * detractors - d);
  }

  private static double times(long count, double share) {
    return count == 0 ? 0 : count * Math.log(Math.max(share, 1e-300));
  }

  private static double width(NetPromoter one) {
    NetPromoter.Interval interval = one.interval().orElseThrow();
    return interval.high().subtract(interval.low()).doubleValue();
  }

  private static NetPromoter counted(List<Integer> answers) {
    long[] counts = new long[3];
    answers.forEach(answer -> counts[NpsGroup.of(answer).ordinal()]++);
    return new NetPromoter(counts[2], counts[1], counts[0]);
  }

  private static NetPromoter anyone(Random random, int most) {
    return new NetPromoter(random.nextInt(most), random.nextInt(most), 1L + random.nextInt(most));
  }
}
