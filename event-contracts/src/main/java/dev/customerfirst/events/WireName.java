package dev.customerfirst.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of an event on the wire. It stays when the class is renamed. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WireName {

  /** Short name, for example {@code AccountRegistered}. */
  String value();

  /** Changes only when a change is not additive. */
  int version() default 1;
}
