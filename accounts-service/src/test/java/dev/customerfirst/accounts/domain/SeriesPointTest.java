package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesPointTest {

  /** Points are written as "from/to n mean min max last"; a gap has no values. */
  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-01-01, 2026-01-03, 01 4; 03 7,"
        + " 2026-01-01/2026-01-01 1 4 4 4 4; 2026-01-02/2026-01-02 0;"
        + " 2026-01-03/2026-01-03 1 7 7 7 7",
    "WEEK, 2026-01-01, 2026-01-12, 01 4; 04 7; 05 1; 11 2; 12 9,"
        + " 2026-01-01/2026-01-04 2 5.5 4 7 7; 2026-01-05/2026-01-11 2 1.5 1 2 2;"
        + " 2026-01-12/2026-01-12 1 9 9 9 9",
    "MONTH, 2025-12-30, 2026-02-02, 01 1; 02 1; 31 2,"
        + " 2025-12-30/2025-12-31 0; 2026-01-01/2026-01-31 3 1.333333 1 2 2;"
        + " 2026-02-01/2026-02-02 0",
    "DAY, 2026-01-02, 2026-01-02, 01 4; 03 7, 2026-01-02/2026-01-02 0"
  })
  void showsEveryStepWithItsGaps(
      SeriesStep step, LocalDate from, LocalDate to, String figures, String points) {
    List<MetricFigure> january =
        Arrays.stream(figures.split("; "))
            .map(figure -> figure.split(" "))
            .map(f -> new MetricFigure(LocalDate.parse("2026-01-" + f[0]), new BigDecimal(f[1])))
            .toList();
    assertThat(
            SeriesPoint.all(january, from, to, step).stream()
                .map(SeriesPointTest::written)
                .collect(Collectors.joining("; ")))
        .isEqualTo(points);
  }

  /** Steps cover the days without hole or overlap, and no figure is lost. */
  @Test
  void coversEachDayOnce() {
    Random random = new Random(20260105);
    for (int round = 0; round < 300; round++) {
      LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
      LocalDate to = from.plusDays(random.nextInt(200));
      List<MetricFigure> figures = new ArrayList<>();
      for (LocalDate day = from.minusDays(5); day.isBefore(to.plusDays(5)); day = day.plusDays(1)) {
        if (random.nextBoolean()) {
          figures.add(new MetricFigure(day, BigDecimal.valueOf(random.nextInt(100))));
        }
      }
      long inside =
          figures.stream().filter(f -> !f.day().isBefore(from) && !f.day().isAfter(to)).count();
      for (SeriesStep step : SeriesStep.values()) {
        List<SeriesPoint> points = SeriesPoint.all(figures, from, to, step);
        assertThat(points.get(0).from()).isEqualTo(from);
        assertThat(points.get(points.size() - 1).to()).isEqualTo(to);
        for (int i = 1; i < points.size(); i++) {
          assertThat(points.get(i).from()).isEqualTo(points.get(i - 1).to().plusDays(1));
        }
        assertThat(points.stream().mapToInt(SeriesPoint::n).sum()).isEqualTo((int) inside);
      }
    }
  }

  private static String written(SeriesPoint point) {
    String days = point.from() + "/" + point.to() + " " + point.n();
    return point.n() == 0
        ? days
        : days + " " + point.mean() + " " + point.min() + " " + point.max() + " " + point.last();
  }
}
