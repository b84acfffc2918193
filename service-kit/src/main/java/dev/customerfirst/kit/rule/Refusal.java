package dev.customerfirst.kit.rule;

/**
 * Why a rule says no. A value, not an exception: domain rules return it, the HTTP layer turns it
 * into a problem.
 *
 * @param kind decides the status: INVALID 422, CONFLICT 409, FORBIDDEN 403
 * @param code stable, kebab-case, documented under {@code /problems/<code>}
 * @param pointer JSON pointer into the request body; empty when the whole request is meant
 * @param detail one sentence that says what to do about it
 */
public record Refusal(Kind kind, String code, String pointer, String detail) {

  /** What sort of no it is. */
  public enum Kind {
    /** The request can never be accepted as it stands. */
    INVALID,
    /** The request does not fit the present state. */
    CONFLICT,
    /** The caller may not do this. */
    FORBIDDEN
  }

  public static Refusal invalid(String code, String pointer, String detail) {
    return new Refusal(Kind.INVALID, code, pointer, detail);
  }

  public static Refusal conflict(String code, String detail) {
    return new Refusal(Kind.CONFLICT, code, "", detail);
  }

  public static Refusal forbidden(String code, String detail) {
    return new Refusal(Kind.FORBIDDEN, code, "", detail);
  }
}
