package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.kit.rule.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How bad it is: 0 is the worst, 3 the least (facts 1.11). */
public final class Severity {

  private static final int QUESTION = 3;

  private static final String MEANINGS =
      "0 nobody can work or security is at stake, 1 most people cannot work and there is no way"
          + " around it, 2 something central fails but there is a way around it, 3 a question";

  private Severity() {}

  /** What is wrong with the severity of a new ticket. INVALID, at {@code /severity}. */
  public static Optional<Refusal> check(TicketKind kind, @Nullable Integer given) {
    if (kind == TicketKind.FEATURE_REQUEST && given != null) {
      return refused("A feature request has no severity: leave it out.");
    }
    if (kind == TicketKind.TROUBLESHOOTING && given == null) {
      return refused("Troubleshooting needs a severity: " + MEANINGS + ".");
    }
    if (given != null && (given < 0 || given > QUESTION)) {
      return refused("Choose a severity from 0 to 3: " + MEANINGS + ".");
    }
    return Optional.empty();
  }

  /** The given one; a customer's question counts as 3 when nothing is said (A23). */
  public static @Nullable Integer orUsual(
      TicketKind kind, @Nullable Integer given, @Nullable Role askedBy) {
    boolean customersQuestion =
        kind == TicketKind.HOW_TO && !CustomerNeed.isColleaguesHowTo(kind, askedBy);
    return given == null && customersQuestion ? Integer.valueOf(QUESTION) : given;
  }

  private static Optional<Refusal> refused(String detail) {
    return Optional.of(Refusal.invalid("severity-does-not-fit", "/severity", detail));
  }
}
