package dev.customerfirst.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxesTest {

  @ParameterizedTest
  @CsvSource({
    "1 3,              0 1 2 3",
    "0 100,            0 20 40 60 80 100",
    "214 220,          214 216 218 220",
    "18 94,            0 20 40 60 80 100",
    "-48 86,           \u221250 0 50 100",
    "-9 -3,            \u221210 \u22128 \u22126 \u22124 \u22122",
    "7,                0 2 4 6 8",
    "0,                0 0.2 0.4 0.6 0.8 1",
    "-5,               \u22125 \u22124 \u22123 \u22122 \u22121 0",
    "0.001 0.004,      0 0.001 0.002 0.003 0.004",
    "1200000 1900000,  1.2M 1.4M 1.6M 1.8M 2M",
    "0 1500,           0 500 1k 1.5k",
    "'',               0 0.2 0.4 0.6 0.8 1"
  })
  void countsInRoundSteps(String values, String ticks) {
    List<BigDecimal> numbers =
        Arrays.stream(values.split(" ")).filter(v -> !v.isEmpty()).map(BigDecimal::new).toList();
    assertThat(
            ValueAxis.holding(numbers).ticks().stream()
                .map(ValueAxis::label)
                .collect(Collectors.joining(" ")))
        .isEqualTo(ticks);
  }

  @Test
  void holdsEveryValueBetweenFewTicks() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      int power = random.nextInt(20) - 8;
      List<BigDecimal> values =
          Stream.generate(
                  () ->
                      BigDecimal.valueOf(random.nextInt(20_001) - 5_000L).scaleByPowerOfTen(power))
              .limit(1 + random.nextInt(4))
              .toList();
      ValueAxis axis = ValueAxis.holding(values);
      assertThat(values).allMatch(v -> axis.place(v) >= -1e-9 && axis.place(v) <= 1 + 1e-9);
      assertThat(axis.ticks()).as("%s", values).hasSizeBetween(2, 8);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-05 | 2026-01-05 | 5 Jan 2026",
        "2026-01-05 | 2026-01-08 | 5 Jan 2026, 6 Jan, 7 Jan, 8 Jan",
        "2025-12-30 | 2026-01-02 | 30 Dec 2025, 31 Dec, 1 Jan 2026, 2 Jan",
        "2026-01-05 | 2026-01-15 | 5 Jan 2026, 7 Jan, 9 Jan, 11 Jan, 13 Jan, 15 Jan",
        "2026-01-01 | 2026-01-25 | 5 Jan 2026, 12 Jan, 19 Jan",
        "2025-10-08 | 2026-01-05 | 13 Oct 2025, 27 Oct, 10 Nov, 24 Nov, 8 Dec, 22 Dec, 5 Jan 2026",
        "2025-01-05 | 2026-01-04 | Mar 2025, May 2025, Jul 2025, Sep 2025, Nov 2025, Jan 2026",
        "2024-01-01 | 2026-12-31 | Jan 2024, Jul 2024, Jan 2025, Jul 2025, Jan 2026, Jul 2026",
        "2020-06-01 | 2026-12-31 | 2021, 2022, 2023, 2024, 2025, 2026"
      })
  void marksDaysWherePeopleLookForThem(LocalDate first, LocalDate last, String labels) {
    assertThat(
            new DayAxis(first, last)
                .ticks().stream().map(DayAxis.Tick::label).collect(Collectors.joining(", ")))
        .isEqualTo(labels);
  }

  @Test
  void marksFewDaysOfAnySpan() {
    LocalDate first = LocalDate.of(2024, 2, 29);
    for (int days = 0; days < 30_000; days += 1 + days / 50) {
      DayAxis axis = new DayAxis(first, first.plusDays(days));
      assertThat(axis.ticks()).as("%s days", days).hasSizeBetween(1, 7);
      assertThat(axis.ticks()).allMatch(t -> axis.place(t.day()) >= 0 && axis.place(t.day()) <= 1);
    }
  }
}
