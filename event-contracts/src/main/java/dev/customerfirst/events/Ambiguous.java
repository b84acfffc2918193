package dev.customerfirst.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A code people write that could mean two things: refused, and answered with the choices. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Ambiguous.Codes.class)
public @interface Ambiguous {

  /** The ambiguous code. */
  String code();

  /** The codes it could have meant. */
  String[] choices();

  /** Holds several of them on one type. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Codes {
    Ambiguous[] value();
  }
}
