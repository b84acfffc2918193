package dev.customerfirst.renewals.contract;

import java.time.Instant;
import java.util.UUID;

/** Where a due moment stands in the order in which they are taken. */
record DuePlace(Instant dueAt, UUID contractId) {

  /** Before every contract: none starts before 1900. */
  static final DuePlace FRONT = new DuePlace(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));
}
