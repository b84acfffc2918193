package dev.customerfirst.renewals.contract;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Well while what is due for contracts happens soon. Not a matter of readiness: the service answers
 * while it catches up after a standstill.
 */
@Wellness
@ApplicationScoped
class MomentsHealth implements HealthCheck {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final MomentsLag lag;

  MomentsHealth(MomentsLag lag) {
    this.lag = lag;
  }

  @Override
  public HealthCheckResponse call() {
    Duration age = lag.age();
    boolean well = age.compareTo(PATIENCE) < 0;
    return HealthCheckResponse.named("contract-moments")
        .status(well)
        .withData("cause", well ? "none" : "a backlog is worked off, or work fails; see the log")
        .withData("oldestDueSeconds", age.toSeconds())
        .build();
  }
}
