package dev.customerfirst.kit.messaging;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Names of Kafka topics. */
@ConfigMapping(prefix = "customerfirst.topics")
interface TopicSettings {

  /** Put in front of every topic name, so that several suites can share one Kafka; none. */
  Optional<String> prefix();

  /** The name on the broker. */
  default String named(String topic) {
    return prefix().orElse("") + topic;
  }

  /** The name in the catalogue. */
  default String plain(String named) {
    return named.substring(prefix().orElse("").length());
  }
}
