package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.contracts.ContractQuarter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where a quarter stands. */
public enum QuarterPhase {
  /** It was over before we began to accompany the contract. */
  HISTORIC,
  ELAPSED,
  RUNNING,
  AHEAD;

  public static QuarterPhase of(
      ContractQuarter quarter, LocalDate journeyFrom, ZoneId zone, Instant now) {
    if (quarter.endsOn().isBefore(journeyFrom)) {
      return HISTORIC;
    }
    if (!now.isBefore(quarter.elapsesAt())) {
      return ELAPSED;
    }
    return now.isBefore(quarter.startsOn().atStartOfDay(zone).toInstant()) ? AHEAD : RUNNING;
  }
}
