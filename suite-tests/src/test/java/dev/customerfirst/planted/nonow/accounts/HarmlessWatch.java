package dev.customerfirst.planted.nonow.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class HarmlessWatch {
  private final Clock clock;

  HarmlessWatch(Clock clock) {
    this.clock = clock;
  }

  Instant instant() {
    return clock.instant();
  }

  LocalDate date(ZoneId zone) {
    return LocalDate.now(clock.withZone(zone));
  }
}
