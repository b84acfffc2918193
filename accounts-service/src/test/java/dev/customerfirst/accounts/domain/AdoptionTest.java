package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are written as "day value"; several are parted by semicolons. */
class AdoptionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  /**
   * On 2026-01-05 the 28 days are 2025-12-08 to 2026-01-04. Worked out by hand: (30 + 60) / 2 = 45
   * of 150 is 0.3; (10 + 20 + 20) / 3 = 16.67 of 100 is 0.1667; 1 of 3 is 0.3333.
   */
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "12-10 30; 12-20 60,        12-31 150,         0.3000, 2025-12-20, 2, 45.00",
        "12-10 10; 12-11 20; 12-12 20, 12-31 100,      0.1667, 2025-12-12, 3, 16.67",
        "12-08 40; 12-07 900,       12-31 100,         0.4000, 2025-12-08, 1, 40.00",
        "01-04 40; 01-05 900,       12-31 100,         0.4000, 2026-01-04, 1, 40.00",
        "01-04 40; 01-06 900,       12-31 100,         0.4000, 2026-01-04, 1, 40.00",
        "01-04 1,                   12-01 3,           0.3333, 2026-01-04, 1, 1.00",
        "01-04 40,                  12-01 10; 12-30 80; 12-02 20, 0.5000, 2026-01-04, 1, 40.00",
        "01-04 40,                  12-31 100; 01-04 7, 0.4000, 2026-01-04, 1, 40.00",
        "01-04 0,                   12-31 100,         0.0000, 2026-01-04, 1, 0.00",
        "01-04 150,                 12-31 100,         1.5000, 2026-01-04, 1, 150.00",
        "'',                        12-31 100,         null, null, 0, null",
        "12-07 40; 01-05 40,        12-31 100,         null, null, 0, null",
        "01-04 40,                  '',                null, null, 1, 40.00",
        "01-04 40,                  11-30 100; 01-01 100, null, null, 1, 40.00",
        "01-04 40,                  12-31 0,           null, null, 1, 40.00"
      })
  @Tag("R037")
  void dividesDailyByMonthlyUsers(
      String dau,
      String mau,
      @Nullable BigDecimal ratio,
      @Nullable LocalDate asOf,
      int days,
      @Nullable BigDecimal mean) {
    DailyOfMonthly result = DailyOfMonthly.of(figures(dau), figures(mau), TODAY, null);
    assertThat(result.ratio().value()).isEqualTo(ratio);
    assertThat(result.ratio().asOf()).isEqualTo(asOf);
    assertThat(result.days()).isEqualTo(days);
    assertThat(result.dailyMean()).isEqualTo(mean);
    assertThat(result.monthly().month()).isEqualTo(YearMonth.of(2025, 12));
  }

  /** Contracts are written as "first day, last day, seats", parted by semicolons. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "12-31 80, 2025-01-01 2025-12-31 100,                           0.8000, 100",
        "12-31 80, 2025-12-31 2026-12-30 100,                           0.8000, 100",
        "12-31 80, 2025-01-01 2026-12-31 100; 2025-06-01 2026-05-31 60, 0.5000, 160",
        "12-31 80, 2025-01-01 2026-12-31 100; 2026-01-01 2026-12-31 60, 0.8000, 100",
        "12-10 2,  2025-01-01 2026-12-31 3,                             0.6667, 3",
        "12-31 90, 2025-01-01 2026-12-31 60,                            1.5000, 60",
        "12-31 0,  2025-01-01 2026-12-31 60,                            0.0000, 60",
        "12-31 80, 2025-01-01 2026-12-31 0,                             null, 0",
        "12-31 80, 2025-01-01 2025-12-30 100,                           null, null",
        "12-31 80, 2026-01-01 2026-12-31 100,                           null, null",
        "12-31 80, '',                                                  null, null",
        "11-30 80, 2025-01-01 2026-12-31 100,                           null, 100",
        "'',       2025-01-01 2026-12-31 100,                           null, 100"
      })
  @Tag("R038")
  void dividesMonthlyUsersBySeats(
      String mau, String contracts, @Nullable BigDecimal ratio, @Nullable Long seats) {
    MonthlyOfSeats result = MonthlyOfSeats.of(figures(mau), terms(contracts), TODAY, null);
    assertThat(result.ratio().value()).isEqualTo(ratio);
    assertThat(result.ratio().asOf()).isEqualTo(ratio == null ? null : LocalDate.of(2025, 12, 31));
    assertThat(result.seats()).isEqualTo(seats);
  }

  @Test
  void saysInWordsWhatItIsMadeOfOrMissing() {
    assertThat(DailyOfMonthly.of(figures("12-10 30; 12-20 60"), figures("12-31 150"), TODAY, null))
        .extracting(r -> r.ratio().because())
        .isEqualTo(
            "On average 45.00 daily users over 2 of the last 28 days, of 150 in December 2025.");
    assertThat(DailyOfMonthly.of(List.of(), figures("12-31 150"), TODAY, null).ratio().because())
        .isEqualTo("No dau was sent for the 28 days before 2026-01-05.");
    assertThat(DailyOfMonthly.of(figures("01-04 3"), List.of(), TODAY, null).ratio().because())
        .isEqualTo("No mau was sent for December 2025.");
    assertThat(
            MonthlyOfSeats.of(figures("12-31 80"), terms("2025-01-01 2025-12-31 100"), TODAY, null)
                .ratio()
                .because())
        .isEqualTo("Monthly users: 80 in December 2025, of 100 seats on 2025-12-31.");
    assertThat(MonthlyOfSeats.of(List.of(), List.of(), TODAY, null).ratio().because())
        .isEqualTo("No contract ran on 2025-12-31, so there are no seats.");
  }

  /** What people tried before production says nothing about use (A36). */
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "2025-01-01, 0.4500, 0.5000",
        "2025-12-08, 0.4500, 0.5000",
        "2025-12-15, 0.6000, 0.5000",
        "2025-12-31, null, 0.5000",
        "2026-01-01, null, null"
      })
  void countsFromProductionOn(
      LocalDate since, @Nullable BigDecimal daily, @Nullable BigDecimal monthly) {
    List<MetricFigure> dau = figures("12-10 30; 12-20 60");
    List<MetricFigure> mau = figures("12-31 100");
    List<ContractTerms> seats = terms("2025-01-01 2026-12-31 200");
    assertThat(DailyOfMonthly.of(dau, mau, TODAY, since).ratio().value()).isEqualTo(daily);
    assertThat(MonthlyOfSeats.of(mau, seats, TODAY, since).ratio().value()).isEqualTo(monthly);
  }

  /** Against a counter that walks the days one by one. */
  @Test
  void agreesWithASlowCounter() {
    Random random = new Random(20260105);
    for (int round = 0; round < 500; round++) {
      LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
      List<MetricFigure> dau = new ArrayList<>();
      for (int back = -3; back < 40; back++) {
        if (random.nextInt(3) > 0) {
          dau.add(new MetricFigure(today.minusDays(back), number(random, 500)));
        }
      }
      Collections.shuffle(dau, random);
      YearMonth month = YearMonth.from(today).minusMonths(1);
      BigDecimal users = number(random, 900).add(BigDecimal.ONE);
      List<MetricFigure> mau = List.of(new MetricFigure(month.atDay(3), users));
      double sum = 0;
      int days = 0;
      for (LocalDate day = today.minusDays(28); day.isBefore(today); day = day.plusDays(1)) {
        for (MetricFigure figure : dau) {
          if (figure.day().equals(day)) {
            sum += figure.value().doubleValue();
            days++;
          }
        }
      }
      DailyOfMonthly result = DailyOfMonthly.of(dau, mau, today, null);
      assertThat(result.days()).isEqualTo(days);
      assertThat(result.ratio().value())
          .as("%s", today)
          .isBetween(
              around(sum / days / users.doubleValue(), RoundingMode.FLOOR),
              around(sum / days / users.doubleValue(), RoundingMode.CEILING));
    }
  }

  private static BigDecimal around(double ratio, RoundingMode mode) {
    return BigDecimal.valueOf(ratio).setScale(4, mode);
  }

  private static BigDecimal number(Random random, int bound) {
    return BigDecimal.valueOf(random.nextInt(bound));
  }

  /** Months before July are of 2026, the others of 2025. */
  private static List<MetricFigure> figures(String text) {
    return parts(text).stream()
        .map(part -> part.split(" "))
        .map(
            part ->
                new MetricFigure(
                    LocalDate.parse((part[0].startsWith("0") ? "2026-" : "2025-") + part[0]),
                    new BigDecimal(part[1])))
        .toList();
  }

  private static List<ContractTerms> terms(String text) {
    return parts(text).stream()
        .map(part -> part.split(" "))
        .map(
            part ->
                new ContractTerms(
                    UUID.randomUUID(),
                    LocalDate.parse(part[0]),
                    LocalDate.parse(part[1]),
                    Integer.parseInt(part[2]),
                    new Money(BigDecimal.TEN, "USD")))
        .toList();
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toList());
  }
}
