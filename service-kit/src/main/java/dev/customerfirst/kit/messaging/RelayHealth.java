package dev.customerfirst.kit.messaging;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Well while facts reach Kafka soon after they were written. Not a matter of readiness: the service
 * answers and the journal grows while the broker is away.
 */
@Wellness
@ApplicationScoped
class RelayHealth implements HealthCheck {

  private static final double PATIENCE_SECONDS = 30;

  private final RelayProgress progress;
  private final MessagingCounters counters;

  RelayHealth(RelayProgress progress, MessagingCounters counters) {
    this.progress = progress;
    this.counters = counters;
  }

  @Override
  public HealthCheckResponse call() {
    RelayProgress.Lag lag = progress.lag();
    boolean well = lag.oldestSeconds() < PATIENCE_SECONDS;
    return HealthCheckResponse.named("relay")
        .status(well)
        .withData("cause", well ? "none" : cause(lag))
        .withData("oldestUnpublishedSeconds", Math.round(lag.oldestSeconds()))
        .withData("unpublishedFacts", lag.waitingFacts())
        .withData("unpublishedStates", lag.waitingStates())
        .withData("oldestTransactionSeconds", Math.round(lag.oldestTransactionSeconds()))
        .withData("inboxGaps", counters.gapsSoFar())
        .build();
  }

  private static String cause(RelayProgress.Lag lag) {
    return lag.oldestTransactionSeconds() > lag.oldestSeconds()
        ? "a transaction older than the oldest fact is still open on the database server"
        : "no relay leads, or the broker does not take events; see the log";
  }
}
