package dev.customerfirst.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How HTTP behaves in every service. */
@ConfigMapping(prefix = "customerfirst.http")
public interface HttpSettings {
  /**
   * Signs cursors. All instances of a service need the same; when it is missing each process makes
   * its own and cursors end with it.
   */
  Optional<String> cursorSecret();

  /** Largest JSON body. */
  @WithDefault("1M")
  MemorySize maxJsonBody();

  /** How long a command waits (wall time) for something that may still be on its way here. */
  @WithDefault("PT5S")
  Duration waitForKnown();

  /** How long an Idempotency-Key is remembered (wall time). */
  @WithDefault("PT24H")
  Duration idempotencyExpiry();
}
