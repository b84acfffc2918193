package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.events.SupportPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A contract as far as support needs it.
 *
 * @param endsOn last day, inclusive, by the contract's own zone
 */
public record SignedContract(
    UUID contractId, LocalDate startsOn, LocalDate endsOn, ZoneId zone, SupportPlan plan) {

  Instant starts() {
    return startsOn.atStartOfDay(zone).toInstant();
  }

  Instant endsWithGrace(int graceDays) {
    return endsOn.plusDays(1L + graceDays).atStartOfDay(zone).toInstant();
  }

  boolean runsAt(Instant at) {
    return !at.isBefore(starts()) && at.isBefore(endsWithGrace(0));
  }
}
