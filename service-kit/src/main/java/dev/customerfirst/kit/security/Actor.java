package dev.customerfirst.kit.security;

import jakarta.inject.Singleton;

/** Who does what is being done now; {@code system} when nobody asked for it over HTTP. */
@Singleton
public class Actor {
  public static final String SYSTEM = "system";

  /** The caller's stable name ({@code upn}, else {@code sub} of the token). */
  public String id() {
    return SYSTEM;
  }

  /**
   * The role the caller acts in: the first role of the called method's annotation that the token
   * carries, ADMIN when only that opened the door.
   */
  public String role() {
    return SYSTEM;
  }
}
