package dev.customerfirst.kit.messaging;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What led to the facts that are written now.
 *
 * @param correlationId the same for everything that one request or one outside event set off
 * @param causationId the event that was being applied; null when a person or the clock acted
 * @param happenedAt business time of that event; null without one, or when it does not say
 */
record EventContext(
    @Nullable String correlationId, @Nullable String causationId, @Nullable Instant happenedAt) {

  private static final EventContext NONE = new EventContext(null, null, null);
  private static final ThreadLocal<EventContext> CURRENT = ThreadLocal.withInitial(() -> NONE);

  static EventContext current() {
    return CURRENT.get();
  }

  /** Runs work whose facts are consequences of this context. */
  <T> T during(Supplier<T> work) {
    EventContext before = CURRENT.get();
    CURRENT.set(this);
    try {
      return work.get();
    } finally {
      CURRENT.set(before);
    }
  }
}
