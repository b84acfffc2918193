package dev.customerfirst.kit.http;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Failures of the database that the caller can do something about. */
final class DatabaseProblems {
  private static final int DEEPEST = 20;
  private static final Set<String> LOST_RACE = Set.of("23505", "40001", "40P01");
  private static final Set<String> UNSTORABLE_TEXT = Set.of("22021", "22P05");

  private DatabaseProblems() {}

  static @Nullable ProblemException of(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof ProblemException) {
        return (ProblemException) cause;
      }
      if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
        return lostRace();
      }
      if (cause instanceof SQLException && ((SQLException) cause).getSQLState() != null) {
        String state = ((SQLException) cause).getSQLState();
        if (LOST_RACE.contains(state)) {
          return lostRace();
        }
        if (UNSTORABLE_TEXT.contains(state)) {
          return Problems.badRequest(
              "unusable-text", "Unusable text", "", "Leave out the NUL character.");
        }
      }
      cause = cause.getCause();
    }
    return null;
  }

  private static ProblemException lostRace() {
    return new ProblemException(
        409,
        "concurrent-change",
        "Somebody else was faster",
        "The same thing was changed or created at the same moment. Read it again, then repeat the"
            + " request if it is still wanted.",
        List.of());
  }
}
