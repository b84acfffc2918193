package dev.customerfirst.renewals.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The weeks of the forecast: each begins on a Monday at midnight of one zone. */
public record ForecastCalendar(ZoneId zone) {

  private static final Duration LATE_AFTER = Duration.ofHours(24);

  /** The Monday of the week in which an instant lies. */
  public LocalDate weekOf(Instant now) {
    return LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  public Instant beginOf(LocalDate week) {
    return week.atStartOfDay(zone).toInstant();
  }

  /** Whether a forecast of a week that is taken now says something else than it would have. */
  public boolean late(LocalDate week, Instant now) {
    return now.isAfter(beginOf(week).plus(LATE_AFTER));
  }
}
