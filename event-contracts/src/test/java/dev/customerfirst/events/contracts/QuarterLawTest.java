package dev.customerfirst.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R093")
class QuarterLawTest {

  private static final ZoneId UTC = ZoneOffset.UTC;

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-01-01 2024-04-01 2024-07-01 2024-10-01, 2024-12-31",
    "2023-11-30, 2023-11-30 2024-02-29 2024-05-30 2024-08-30, 2024-11-29",
    "2024-02-29, 2024-02-29 2024-05-29 2024-08-29 2024-11-29, 2025-02-27",
    "2023-02-28, 2023-02-28 2023-05-28 2023-08-28 2023-11-28, 2024-02-27",
    "2024-08-31, 2024-08-31 2024-11-30 2025-02-28 2025-05-31, 2025-08-30",
    "2024-05-31, 2024-05-31 2024-08-31 2024-11-30 2025-02-28, 2025-05-30",
    "2024-03-30, 2024-03-30 2024-06-30 2024-09-30 2024-12-30, 2025-03-29",
    "2024-12-31, 2024-12-31 2025-03-31 2025-06-30 2025-09-30, 2025-12-30",
  })
  void aYearHasFourQuartersCountedFromItsOwnStart(
      LocalDate startsOn, String starts, LocalDate lastDay) {
    List<ContractQuarter> quarters = year(startsOn);

    assertThat(quarters).extracting(ContractQuarter::startsOn).isEqualTo(days(starts));
    assertThat(quarters.get(3).endsOn()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-30, 5, 2024-11-30",
    "2024-02-29, 5, 2025-02-28",
    "2024-02-29, 17, 2028-02-29",
    "2024-08-31, 3, 2025-02-28",
    "2024-08-31, 4, 2025-05-31",
  })
  void aClampedMonthEndDoesNotStayClamped(LocalDate startsOn, int quarter, LocalDate expected) {
    assertThat(QuarterLaw.startOf(startsOn, quarter)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-01-01, 1, 2024-01-01, 2024-01-01",
    "2024-01-01, 2024-03-31, 1, 2024-01-01, 2024-03-31",
    "2024-01-01, 2024-04-01, 2, 2024-04-01, 2024-04-01",
    "2024-01-01, 2024-05-31, 2, 2024-04-01, 2024-05-31",
    "2024-01-01, 2025-01-15, 5, 2025-01-01, 2025-01-15",
    "2024-02-29, 2025-02-28, 5, 2025-02-28, 2025-02-28",
  })
  void aPartialLastQuarterCountsAsOne(
      LocalDate startsOn, LocalDate endsOn, int count, LocalDate lastStart, LocalDate lastEnd) {
    List<ContractQuarter> quarters = QuarterLaw.quarters(startsOn, endsOn, UTC);

    assertThat(quarters).hasSize(count);
    assertThat(quarters.get(count - 1).startsOn()).isEqualTo(lastStart);
    assertThat(quarters.get(count - 1).endsOn()).isEqualTo(lastEnd);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "4, 2", "6, 2", "12, 4", "13, 5", "24, 8", "36, 12", "240, 80"})
  void wholeMonthsGiveTheirThirdRoundedUp(int months, int quarters) {
    for (LocalDate day = date("2023-12-31");
        day.isBefore(date("2025-01-02"));
        day = day.plusDays(1)) {
      assertThat(QuarterLaw.quarters(day, QuarterLaw.lastDay(day, months), UTC))
          .as("%d months from %s", months, day)
          .hasSize(quarters);
    }
  }

  @Test
  void aContractThatEndsBeforeItStartsHasNoQuarters() {
    assertThatThrownBy(() -> QuarterLaw.quarters(date("2024-01-02"), date("2024-01-01"), UTC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("on or after the day it starts");
  }

  @ParameterizedTest
  @CsvSource({
    "America/Los_Angeles, 2024-05-28, 2024-05-29T07:00:00Z",
    "America/Los_Angeles, 2024-11-28, 2024-11-29T08:00:00Z",
    "Europe/Berlin, 2024-03-30, 2024-03-30T23:00:00Z",
    "Europe/Berlin, 2024-03-31, 2024-03-31T22:00:00Z",
    "Asia/Kolkata, 2024-12-31, 2024-12-31T18:30:00Z",
    // Clocks go forward at midnight: that day begins at one o'clock.
    "America/Asuncion, 2023-09-30, 2023-10-01T04:00:00Z",
    // Clocks go back from one o'clock to midnight: the earlier midnight counts.
    "America/Havana, 2024-11-02, 2024-11-03T04:00:00Z",
    // A day that never was in Samoa: the quarter is over when the next one begins.
    "Pacific/Apia, 2011-12-29, 2011-12-30T10:00:00Z",
  })
  void isOverWhenTheNextDayBeginsInTheContractsZone(ZoneId zone, LocalDate endsOn, Instant over) {
    List<ContractQuarter> quarters = QuarterLaw.quarters(endsOn.minusDays(20), endsOn, zone);

    assertThat(quarters.get(0).elapsesAt()).isEqualTo(over);
  }

  @Test
  void quartersTileAnyTermWithoutGapOrOverlap() {
    Random random = new Random(93);
    for (int i = 0; i < 5_000; i++) {
      LocalDate startsOn = date("1990-01-01").plusDays(random.nextInt(40_000));
      LocalDate endsOn = startsOn.plusDays(random.nextInt(3_000));
      List<ContractQuarter> quarters = QuarterLaw.quarters(startsOn, endsOn, UTC);

      assertTiled(startsOn, endsOn, quarters);
    }
  }

  @ParameterizedTest
  @MethodSource("everyZone")
  void quartersFollowEachOtherInEveryZone(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode());
    for (int i = 0; i < 20; i++) {
      LocalDate startsOn = date("1970-01-01").plusDays(random.nextInt(30_000));
      LocalDate endsOn = QuarterLaw.lastDay(startsOn, 1 + random.nextInt(240));
      List<ContractQuarter> quarters = QuarterLaw.quarters(startsOn, endsOn, zone);

      assertTiled(startsOn, endsOn, quarters);
      Instant begin = startsOn.atStartOfDay(zone).toInstant();
      for (ContractQuarter quarter : quarters) {
        assertThat(quarter.elapsesAt())
            .isEqualTo(quarter.endsOn().plusDays(1).atStartOfDay(zone).toInstant());
        long days = quarter.endsOn().toEpochDay() - quarter.startsOn().toEpochDay() + 1;
        assertThat(Duration.between(begin, quarter.elapsesAt()).minusDays(days).abs())
            .as("%s in %s", quarter, zone)
            .isLessThanOrEqualTo(Duration.ofHours(25));
        begin = quarter.elapsesAt();
      }
    }
  }

  @Test
  void everyStartDayOfALeapCycleKeepsItsDayOrTheMonthsLast() {
    for (LocalDate day = date("2024-01-01");
        day.isBefore(date("2028-01-01"));
        day = day.plusDays(1)) {
      LocalDate startsOn = day;
      IntStream.rangeClosed(1, 40)
          .mapToObj(k -> QuarterLaw.startOf(startsOn, k))
          .forEach(
              start ->
                  assertThat(start.getDayOfMonth())
                      .isEqualTo(Math.min(startsOn.getDayOfMonth(), start.lengthOfMonth())));
    }
  }

  private static void assertTiled(
      LocalDate startsOn, LocalDate endsOn, List<ContractQuarter> quarters) {
    LocalDate expected = startsOn;
    int number = 1;
    for (ContractQuarter quarter : quarters) {
      assertThat(quarter.number()).isEqualTo(number++);
      assertThat(quarter.startsOn()).isEqualTo(expected);
      assertThat(quarter.endsOn()).isAfterOrEqualTo(quarter.startsOn());
      expected = quarter.endsOn().plusDays(1);
    }
    assertThat(expected).isEqualTo(endsOn.plusDays(1));
  }

  static Stream<ZoneId> everyZone() {
    return new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().map(ZoneId::of);
  }

  private static List<ContractQuarter> year(LocalDate startsOn) {
    return QuarterLaw.quarters(startsOn, QuarterLaw.lastDay(startsOn, 12), UTC);
  }

  private static List<LocalDate> days(String spaceSeparated) {
    return Arrays.stream(spaceSeparated.split(" ")).map(LocalDate::parse).toList();
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
