package dev.customerfirst.renewals.zonechange;

import java.time.Instant;
import java.util.UUID;

/** A moment whose instant became another one. */
record MovedMoment(UUID contractId, String kind, int number, Instant before, Instant after) {

  static MovedMoment of(PlannedMoment moment) {
    return new MovedMoment(
        moment.contractId(), moment.kind(), moment.number(), moment.dueAt(), moment.dueNow());
  }
}
