package dev.customerfirst.kit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * When the event that is being applied happened, by its publisher's business clock. A consumer that
 * was away dates things by this and not by the moment at which it hears of them.
 */
@ApplicationScoped
public class EventTime {

  private final Clock clock;

  EventTime(Clock clock) {
    this.clock = clock;
  }

  /** Now, when no event is being applied or the event does not say. */
  public Instant happenedAt() {
    Instant said = EventContext.current().happenedAt();
    return said == null ? clock.instant() : said;
  }
}
