package dev.customerfirst.kit.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass from those that stay. */
public final class Failures {

  /**
   * SQLSTATE classes that pass: connection, transaction rolled back (deadlock, serialization),
   * resources, operator intervention, system error.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private Failures() {}

  /** Whether the same work may succeed later without any change. */
  public static boolean passes(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof SQLException sql && passes(sql)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost reason, in one line. */
  public static String inWords(Throwable failure) {
    Throwable innermost = failure;
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      innermost = cause;
    }
    String message = innermost.getMessage();
    return innermost.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  private static boolean passes(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null) {
      // Agroal has no connection to give: none free, or none to be had.
      return failure.getMessage() != null && failure.getMessage().contains("onnection");
    }
    return LOCK_NOT_AVAILABLE.equals(state)
        || state.length() >= 2 && PASSING.contains(state.substring(0, 2));
  }

  private static @Nullable Throwable next(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == failure ? null : cause;
  }
}
