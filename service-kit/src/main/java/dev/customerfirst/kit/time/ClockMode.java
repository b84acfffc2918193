package dev.customerfirst.kit.time;

import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code customerfirst.clock}: {@code system} (default) or, never in production, {@code simulated}.
 */
@Singleton
class ClockMode {
  private static final String SIMULATED = "simulated";

  private final String mode;

  ClockMode(@ConfigProperty(name = "customerfirst.clock", defaultValue = "system") String mode) {
    if (!Set.of("system", SIMULATED).contains(mode)) {
      throw new IllegalArgumentException("customerfirst.clock is system or simulated, not " + mode);
    }
    this.mode = mode;
  }

  boolean simulated() {
    return mode.equals(SIMULATED);
  }
}
