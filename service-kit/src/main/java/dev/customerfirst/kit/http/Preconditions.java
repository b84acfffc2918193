package dev.customerfirst.kit.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guards changes against overwriting what the caller has not seen. */
public final class Preconditions {
  private Preconditions() {}

  /**
   * Compares the {@code If-Match} header with the row version.
   *
   * @throws ProblemException 428 when the header is missing, 412 when it names another version
   */
  public static void ifMatch(@Nullable String header, long version) {
    if (header == null || header.isBlank()) {
      throw new ProblemException(
          428,
          "if-match-required",
          "If-Match is required",
          "Read the resource first and send its ETag in the If-Match header.",
          List.of());
    }
    if (!matches(header, version, false)) {
      throw new ProblemException(
          412,
          "stale-version",
          "The resource has changed",
          "Somebody changed it since you read it. Read it again, then repeat your change with the"
              + " new ETag.",
          List.of(),
          Map.of("ETag", Answers.etag(version)));
    }
  }

  static boolean matches(String header, long version, boolean weakToo) {
    String wanted = Answers.etag(version);
    for (String candidate : header.split(",")) {
      String tag = candidate.trim();
      if (tag.equals("*") || tag.equals(wanted) || (weakToo && tag.equals("W/" + wanted))) {
        return true;
      }
    }
    return false;
  }
}
