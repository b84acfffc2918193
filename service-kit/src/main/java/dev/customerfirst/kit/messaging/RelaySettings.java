package dev.customerfirst.kit.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The relay from the journal to Kafka. */
@ConfigMapping(prefix = "customerfirst.relay")
interface RelaySettings {

  /** Whether this process may publish. One of those that may becomes the leader. */
  @WithDefault("true")
  boolean enabled();

  /** Rows sent before the broker's acknowledgements are waited for. */
  @WithDefault("500")
  int batchSize();

  /** Longest wait between two looks into the journal when nothing happens. */
  @WithDefault("250ms")
  Duration idlePoll();

  /** Wait before a new start after the broker or the database failed. */
  @WithDefault("1s")
  Duration restartDelay();

  /**
   * Where readers of an event reach this service, in front of {@code /schemas/...}, for example
   * {@code https://accounts.example.com}.
   */
  @WithDefault("http://localhost:${quarkus.http.port:8080}")
  String publicUrl();
}
