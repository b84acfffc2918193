package dev.customerfirst.supportrouting.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a promise stands. The due instant decides, not the moment somebody looks (K5). */
public enum ClockState {
  NO_PROMISE,
  RUNNING,
  MET,
  BREACHED;

  /** A response at the due instant itself is in time. */
  public static ClockState of(@Nullable Instant dueAt, @Nullable Instant respondedAt, Instant now) {
    if (dueAt == null) {
      return NO_PROMISE;
    }
    if (respondedAt != null) {
      return respondedAt.isAfter(dueAt) ? BREACHED : MET;
    }
    return now.isAfter(dueAt) ? BREACHED : RUNNING;
  }
}
