package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardLawTest {

  @Test
  void putsHappinessFirstAndKeepsTheOrderOtherwise() {
    List<ScorecardMetric> ordered =
        ScorecardLaw.ordered(
            List.of(
                of("releases", ScoreKind.PRODUCT),
                of("nps", ScoreKind.HAPPINESS),
                of("answers", ScoreKind.RESOURCE),
                of("smiles", ScoreKind.HAPPINESS)));
    assertThat(ordered.stream().map(ScorecardMetric::code))
        .containsExactly("nps", "smiles", "releases", "answers");
  }

  @Test
  void losesNothingWhateverTheOrder() {
    Random random = new Random(59);
    for (int run = 0; run < 300; run++) {
      List<ScorecardMetric> metrics = new ArrayList<>();
      for (int i = random.nextInt(10); i >= 0; i--) {
        ScoreKind kind = ScoreKind.values()[random.nextInt(5)];
        metrics.add(of("m" + i, kind));
      }
      Collections.shuffle(metrics, random);
      List<ScorecardMetric> ordered = ScorecardLaw.ordered(metrics);
      assertThat(ordered).containsExactlyInAnyOrderElementsOf(metrics);
      assertThat(ScorecardLaw.ordered(ordered)).isEqualTo(ordered);
      assertThat(ScorecardLaw.lacksHappiness(metrics))
          .isEqualTo(ordered.get(0).kind() != ScoreKind.HAPPINESS);
      for (ScoreKind kind : ScoreKind.values()) {
        assertThat(ScorecardLaw.of(kind, ordered)).isEqualTo(ScorecardLaw.of(kind, metrics));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nps, HAPPINESS, 40, AT_LEAST, points, ",
    "nps, HAPPINESS, -100, AT_LEAST, points, ",
    "nps, HAPPINESS, 100.0001, AT_LEAST, points, known-metric-differs",
    "nps, OUTCOME, 40, AT_LEAST, points, known-metric-differs",
    "nps, HAPPINESS, 40, AT_MOST, points, known-metric-differs",
    "nps, HAPPINESS, 40, AT_LEAST, percent, known-metric-differs",
    "rating-mean, HAPPINESS, 4.5, AT_LEAST, stars, ",
    "rating-mean, HAPPINESS, 0, AT_LEAST, stars, known-metric-differs",
    "five-star-share, HAPPINESS, 80, AT_LEAST, percent, ",
    "five-star-share, HAPPINESS, 101, AT_LEAST, percent, known-metric-differs",
    "open-promises, EXPERIENCE, 0, AT_MOST, promises, ",
    "open-promises, EXPERIENCE, 1E15, AT_MOST, promises, figure-out-of-range",
    "open-promises, EXPERIENCE, 1E+1000000, AT_MOST, promises, figure-out-of-range",
    "open-promises, EXPERIENCE, -999999999999999.9999, AT_MOST, promises, ",
    "open-promises, EXPERIENCE, 0.00001, AT_MOST, promises, figure-out-of-range"
  })
  void takesWhatItCanKeep(
      String code,
      ScoreKind kind,
      BigDecimal target,
      ScoreDirection direction,
      String unit,
      String refused) {
    ScorecardMetric metric = new ScorecardMetric(code, "Name", kind, target, direction, unit);
    assertThat(ScorecardLaw.check(List.of(metric)).stream().map(Refusal::code).findFirst())
        .isEqualTo(Optional.ofNullable(refused));
  }

  @Test
  void namesEveryMetricThatStandsTwice() {
    List<Refusal> refusals =
        ScorecardLaw.check(
            List.of(
                of("a", ScoreKind.PRODUCT),
                of("b", ScoreKind.PRODUCT),
                of("a", ScoreKind.OUTCOME)));
    assertThat(refusals.stream().map(Refusal::code)).containsExactly("metric-repeated");
    assertThat(refusals.stream().map(Refusal::pointer)).containsExactly("/metrics/2/code");
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 39.9, 40, false",
    "AT_LEAST, 40.0, 40, true",
    "AT_LEAST, 41, 40, true",
    "AT_MOST, 41, 40, false",
    "AT_MOST, 40, 40.0, true",
    "AT_MOST, -3, 0, true"
  })
  void comparesWithTheTarget(
      ScoreDirection direction, BigDecimal figure, BigDecimal target, boolean met) {
    assertThat(direction.met(figure, target)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({
    "a, ",
    "nps, metric-fills-itself",
    "b, metric-not-on-scorecard",
    "rating-mean, metric-not-on-scorecard"
  })
  void takesFiguresForWhatStandsThereAndDoesNotFillItself(String code, String refused) {
    List<ScorecardMetric> metrics =
        List.of(of("nps", ScoreKind.HAPPINESS), of("a", ScoreKind.RESOURCE));
    assertThat(ScorecardLaw.checkTaken(code, metrics).map(Refusal::code))
        .isEqualTo(Optional.ofNullable(refused));
  }

  private static ScorecardMetric of(String code, ScoreKind kind) {
    return new ScorecardMetric(
        code, "Name", kind, BigDecimal.ONE, ScoreDirection.AT_LEAST, "points");
  }
}
