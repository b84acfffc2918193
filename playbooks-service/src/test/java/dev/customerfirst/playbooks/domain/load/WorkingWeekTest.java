package dev.customerfirst.playbooks.domain.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingWeekTest {

  private static final WorkingWeek PART_TIME =
      new WorkingWeek(Map.of(DayOfWeek.MONDAY, 480, DayOfWeek.SUNDAY, 90));

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 2026-01-11, 40, 9.5, an ordinary week",
    "2026-03-23, 2026-03-29, 40, 9.5, the clocks go forward on Sunday",
    "2026-10-19, 2026-10-25, 40, 9.5, and back",
    "2024-02-26, 2024-03-03, 40, 9.5, with 29 February",
    "2026-01-31, 2026-02-01, 0,  1.5, a weekend over the end of a month",
    "2026-01-05, 2026-01-05, 8,  8,   one day",
  })
  void countsTheHoursOfTheWallClock(
      LocalDate from, LocalDate to, BigDecimal usual, BigDecimal partTime) {
    assertThat(WorkingWeek.USUAL.hours(from, to, List.of())).isEqualByComparingTo(usual);
    assertThat(PART_TIME.hours(from, to, List.of())).isEqualByComparingTo(partTime);
  }

  @ParameterizedTest
  @CsvSource({
    "08:00, 12:30, 270",
    "14:00, 00:00, 600",
    "00:00, 00:00, 1440",
    "00:00, 08:00, 480",
  })
  void aWindowMayEndWithTheDay(LocalTime from, LocalTime until, int minutes) {
    assertThat(WorkingWeek.minutes(from, until)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, 2026-01-06, 2026-01-06, 2026-01-07, 16, days on which two meet are gone once",
    "2025-12-01, 2026-01-05, 2026-01-11, 2026-02-11, 32, they reach over the edges",
    "2026-01-10, 2026-01-11, 2026-01-20, 2026-01-21, 40, a weekend costs nothing",
    "2026-01-01, 2026-01-31, 2026-01-01, 2026-01-31, 0,  all of it",
  })
  void absencesTakeTheirDaysAway(
      LocalDate first, LocalDate last, LocalDate second, LocalDate until, BigDecimal left) {
    assertThat(
            WorkingWeek.USUAL.hours(
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 1, 11),
                List.of(new Away(first, last, null), new Away(second, until, null))))
        .isEqualByComparingTo(left);
  }
}
