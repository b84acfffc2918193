package dev.customerfirst.kit.messaging;

import org.jspecify.annotations.Nullable;

/**
 * What lies between two snapshots: visible in the second, not visible in the first. Ids are not
 * dense and transactions commit out of order; a window loses nothing and reorders nothing.
 *
 * @param from snapshot up to which everything is published
 * @param to snapshot up to which this window goes; null when no window is open
 * @param lastId the last fact published inside the window; 0 at its beginning
 */
record Window(String from, @Nullable String to, long lastId) {

  Window endingAt(String snapshot) {
    return new Window(from, snapshot, lastId);
  }

  String end() {
    if (to == null) {
      throw new IllegalStateException("the window is not open");
    }
    return to;
  }

  /** The window after this one, still without an end. */
  Window next() {
    return new Window(end(), null, 0);
  }
}
