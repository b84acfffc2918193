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

  /**
   * Whether a consumer holds this event back while an earlier one of the same aggregate could not
   * be applied there. Most need not wait: consumers keep what they are told and plan from all of
   * it.
   */
  boolean waitsForEarlier() default false;
}
