package dev.customerfirst.renewals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;

/** The rules of time zones that this process counts by. */
public final class ZoneRules {

  private ZoneRules() {}

  /** Their version as the time zone database names it: {@code 2025b}. */
  public static String version() {
    return ZoneRulesProvider.getVersions("Europe/London").lastEntry().getKey();
  }

  /** The day that begins at this instant; empty when none does. */
  public static Optional<LocalDate> dayBeginningAt(Instant instant, ZoneId zone) {
    return Optional.of(LocalDate.ofInstant(instant, zone))
        .filter(day -> day.atStartOfDay(zone).toInstant().equals(instant));
  }
}
