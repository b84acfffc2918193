package dev.customerfirst.kit.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of outbox, relay and inbox. */
@ConfigMapping(prefix = "customerfirst")
interface MessagingSettings {

  /** Kafka topics. */
  Topics topics();

  /** The relay from the journal to Kafka. */
  Relay relay();

  /**
   * Where readers of an event reach this service, in front of {@code /schemas/...}, for example
   * {@code https://accounts.example.com}.
   */
  @WithDefault("http://localhost:${quarkus.http.port:8080}")
  String publicUrl();

  /** Kafka topics. */
  interface Topics {

    /** Put in front of every topic name, so that several suites can share one Kafka; empty. */
    Optional<String> prefix();

    default String named(String topic) {
      return prefix().orElse("") + topic;
    }

    default String plain(String named) {
      return named.substring(prefix().orElse("").length());
    }
  }

  /** The relay from the journal to Kafka. */
  interface Relay {

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
  }
}
