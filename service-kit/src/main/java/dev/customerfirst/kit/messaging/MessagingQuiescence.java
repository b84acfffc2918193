package dev.customerfirst.kit.messaging;

import dev.customerfirst.kit.time.Quiescence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Idle when the journal is published and every topic is taken in. */
@ApplicationScoped
class MessagingQuiescence implements Quiescence {

  private final RelayProgress relay;
  private final ConsumerProgress consumers;
  private final MessagingCounters counters;

  MessagingQuiescence(RelayProgress relay, ConsumerProgress consumers, MessagingCounters counters) {
    this.relay = relay;
    this.consumers = consumers;
    this.counters = counters;
  }

  @Override
  public boolean idle() {
    return relay.nothingWaits() && consumers.everythingTakenIn();
  }

  @Override
  public Map<String, Long> counters() {
    return Map.of(
        "appended", counters.appendedSoFar(),
        "published", counters.publishedSoFar(),
        "applied", counters.appliedSoFar());
  }
}
