package dev.customerfirst.kit.http;

import dev.customerfirst.kit.security.Called;
import java.util.List;

/** 401, 403 and the 500 that tells nothing but where to look. */
final class SecurityProblems {
  private SecurityProblems() {}

  static ProblemException tokenRequired() {
    return new ProblemException(
        401,
        "token-required",
        "A token is required",
        "Send a bearer token in the Authorization header.",
        List.of());
  }

  static ProblemException tokenRefused() {
    return new ProblemException(
        401,
        "token-refused",
        "The token is not accepted",
        "It is expired, not signed by the known issuer, or not made for this suite. Get a new one.",
        List.of());
  }

  static ProblemException roleRequired() {
    List<String> owners = Called.owners();
    String detail =
        owners.isEmpty()
            ? "Your token carries no role that may do this."
            : "This belongs to " + String.join(", ", owners) + ". Ask somebody in that role.";
    return new ProblemException(403, "role-required", "Not your role", detail, List.of());
  }

  static ProblemException unexpected() {
    return new ProblemException(
        500,
        "unexpected",
        "Something went wrong here",
        "This is our fault, not yours. Repeat the request later; report the traceId if it stays.",
        List.of());
  }
}
