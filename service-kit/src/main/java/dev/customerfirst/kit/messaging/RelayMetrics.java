package dev.customerfirst.kit.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What a dashboard shows of the relay; read when it is scraped. */
@ApplicationScoped
class RelayMetrics {

  private final MeterRegistry meters;
  private final RelayProgress progress;

  RelayMetrics(MeterRegistry meters, RelayProgress progress) {
    this.meters = meters;
    this.progress = progress;
  }

  void register(@Observes StartupEvent event) {
    meters.gauge(
        "customerfirst.relay.oldest.unpublished.seconds",
        progress,
        relay -> relay.lag().oldestSeconds());
    meters.gauge("customerfirst.relay.window.width", progress, relay -> relay.lag().waitingFacts());
    meters.gauge(
        "customerfirst.database.oldest.transaction.seconds",
        progress,
        relay -> relay.lag().oldestTransactionSeconds());
  }
}
