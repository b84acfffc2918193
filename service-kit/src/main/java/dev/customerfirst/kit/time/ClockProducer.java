package dev.customerfirst.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

class ClockProducer {
  @Produces
  @Singleton
  Clock clock(
      SimulatedClock simulated,
      @ConfigProperty(name = "customerfirst.clock", defaultValue = "system") String mode) {
    return mode.equals("simulated") ? simulated : Clock.systemUTC();
  }
}
