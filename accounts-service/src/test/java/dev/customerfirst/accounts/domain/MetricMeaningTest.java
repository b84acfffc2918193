package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricMeaningTest {

  private static MetricMeaning meaning(MetricNumbers numbers, String lowest, String highest) {
    return new MetricMeaning(
        "Average session",
        "minutes",
        "Mean length of sessions.",
        MetricPeriod.DAY,
        numbers,
        new BigDecimal(lowest),
        new BigDecimal(highest),
        GoodDirection.UP);
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE, 0, passes",
    "WHOLE, 100, passes",
    "WHOLE, 7.0, passes",
    "WHOLE, 1E2, passes",
    "WHOLE, 7.5, metric-too-precise",
    "WHOLE, -1, metric-out-of-range",
    "WHOLE, 101, metric-out-of-range",
    "DECIMAL, 23.75, passes",
    "DECIMAL, 0.000001, passes",
    "DECIMAL, 0.0000001, metric-too-precise",
    "DECIMAL, 100.000001, metric-out-of-range",
    "DECIMAL, 1E+1000000000, metric-out-of-range"
  })
  void takesValuesOfItsKindAndRange(MetricNumbers numbers, String value, String outcome) {
    assertThat(code(meaning(numbers, "0", "100").check(new BigDecimal(value), "/value")))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100, passes",
    "-50, -10, passes",
    "5, 5, metric-range-empty",
    "6, 5, metric-range-empty",
    "0.5, 5, metric-too-precise",
    "0, 1E15, metric-out-of-range"
  })
  void hasARangeOfItsKind(String lowest, String highest, String outcome) {
    assertThat(code(meaning(MetricNumbers.WHOLE, lowest, highest).check())).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, passes",
    "2026-01-06, passes",
    "2026-01-07, metric-of-the-future",
    "1970-01-01, passes",
    "1969-12-31, date-out-of-range",
    "2201-01-01, date-out-of-range"
  })
  void allowsOneDayOfGrace(LocalDate day, String outcome) {
    LocalDate today = LocalDate.of(2026, 1, 5);
    assertThat(code(MetricMeaning.checkDay(day, today, "/day"))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "minutes, DAY, DECIMAL, passes",
    "hours, DAY, DECIMAL, metric-meaning-fixed",
    "minutes, MONTH, DECIMAL, metric-meaning-fixed",
    "minutes, DAY, WHOLE, metric-meaning-fixed"
  })
  @Tag("R189")
  void keepsWhatFiguresWereMeasuredBy(
      String unit, MetricPeriod period, MetricNumbers numbers, String outcome) {
    MetricMeaning before = meaning(MetricNumbers.DECIMAL, "0", "100");
    MetricMeaning after =
        new MetricMeaning(
            "Session length",
            unit,
            "Said better.",
            period,
            numbers,
            BigDecimal.ONE,
            BigDecimal.TEN,
            GoodDirection.DOWN);
    assertThat(code(after.checkFollows(before))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"7.0, 7", "1E2, 100", "0.50, 0.5", "0.000, 0", "-3, -3"})
  void writesANumberInOneWay(BigDecimal number, String written) {
    assertThat(MetricMeaning.normal(number)).isEqualTo(new BigDecimal(written));
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("passes");
  }
}
