package dev.customerfirst.renewals.zonechange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moment that is still to come, as it was planned.
 *
 * @param dueOn the day whose beginning it is; null when it is none
 * @param zone of its contract
 */
record PlannedMoment(
    UUID contractId,
    String kind,
    int number,
    int generation,
    @Nullable LocalDate dueOn,
    Instant dueAt,
    ZoneId zone) {

  static PlannedMoment of(Object[] row) {
    return new PlannedMoment(
        (UUID) row[0],
        (String) row[1],
        (Integer) row[2],
        (Integer) row[3],
        (LocalDate) row[4],
        (Instant) row[5],
        ZoneId.of((String) row[6]));
  }

  /** When it is due by the rules of this process. */
  Instant dueNow() {
    return dueOn == null ? dueAt : dueOn.atStartOfDay(zone).toInstant();
  }

  boolean moves() {
    return !dueNow().equals(dueAt);
  }
}
