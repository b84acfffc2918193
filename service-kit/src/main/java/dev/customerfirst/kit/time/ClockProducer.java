package dev.customerfirst.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

class ClockProducer {
  /**
   * Ticks in microseconds, because that is what PostgreSQL keeps: what was written is read back.
   */
  private static final Duration TICK = Duration.ofNanos(1_000);

  @Produces
  @Singleton
  Clock clock(SimulatedClock simulated, ClockMode mode) {
    return mode.simulated() ? simulated : Clock.tick(Clock.systemUTC(), TICK);
  }
}
