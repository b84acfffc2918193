package dev.customerfirst.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who publishes these events, and where. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Publisher {

  /** Kafka topic without a prefix, for example {@code accounts.events}. */
  String topic();

  /** CloudEvents source, for example {@code /accounts-service}. */
  String source();
}
