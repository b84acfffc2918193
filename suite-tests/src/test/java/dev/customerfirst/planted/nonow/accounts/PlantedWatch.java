package dev.customerfirst.planted.nonow.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class PlantedWatch {
  Instant instant() {
    return Instant.now();
  }

  LocalDate date(ZoneId zone) {
    return LocalDate.now(zone);
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Clock own() {
    return Clock.systemUTC();
  }
}
