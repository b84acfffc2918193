package dev.customerfirst.kit.http;

import java.util.Set;

/** Which refusals an Idempotency-Key must not keep, because the same request may pass later. */
final class NotStored {
  static final String NOT_KNOWN_YET = "-not-known-yet";
  static final String KEY_REUSED = "idempotency-key-reused";
  private static final Set<Integer> MAY_CHANGE = Set.of(401, 403, 412, 428, 429);

  private NotStored() {}

  static boolean covers(int status, String code) {
    return status < 400
        || status >= 500
        || MAY_CHANGE.contains(status)
        || code.equals(KEY_REUSED)
        || code.endsWith(NOT_KNOWN_YET);
  }
}
