package dev.customerfirst.kit.time;

import io.smallrye.config.ConfigMapping;
import java.time.Instant;
import java.util.Optional;

/** Simulated time; only read when {@code customerfirst.clock=simulated}. */
@ConfigMapping(prefix = "customerfirst.simulation")
public interface SimulationSettings {
  /** Where the simulated clock starts on an empty database; the wall time when missing. */
  Optional<Instant> start();
}
