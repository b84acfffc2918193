package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalCalendarTest {

  private static final RenewalCalendar CALENDAR = new RenewalCalendar(120);

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-12-31, 2024-01-02, 2024-09-03",
    "2026-02-01, 2027-01-31, 2026-02-01, 2026-10-04",
    "2024-01-01, 2026-12-31, 2026-01-01, 2026-09-03",
    "2026-01-01, 2026-03-31, 2026-01-01, 2026-01-01",
  })
  void watchesAYearAndOpensAtTheWindowButNeverBeforeTheStart(
      LocalDate startsOn, LocalDate endsOn, LocalDate watchedFrom, LocalDate opensOn) {
    ContractTerm term = new ContractTerm(startsOn, endsOn);

    assertThat(CALENDAR.watchedFrom(term)).isEqualTo(watchedFrom);
    assertThat(CALENDAR.opensOn(term)).isEqualTo(opensOn);
  }

  @Test
  void aWeekBeginsOnMondayAtMidnightOfItsZone() {
    ForecastCalendar berlin = new ForecastCalendar(ZoneId.of("Europe/Berlin"));
    Instant sunday = Instant.parse("2026-03-29T21:59:59Z");
    LocalDate monday = LocalDate.of(2026, 3, 30);

    assertThat(berlin.weekOf(sunday)).isEqualTo("2026-03-23");
    assertThat(berlin.weekOf(sunday.plusSeconds(1))).isEqualTo(monday);
    assertThat(berlin.beginOf(monday)).isEqualTo("2026-03-29T22:00:00Z");
    assertThat(berlin.late(monday, Instant.parse("2026-03-30T22:00:00Z"))).isFalse();
    assertThat(berlin.late(monday, Instant.parse("2026-03-30T22:00:01Z"))).isTrue();
  }
}
