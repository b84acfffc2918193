package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.FeedbackKind;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** What feedback can be, and what can happen to it (A30, R182). */
public final class FeedbackLaw {

  /** The most stars there are. */
  public static final int FIVE_STARS = 5;

  private static final int BEST_NPS = 10;

  private FeedbackLaw() {}

  /** NPS answers go from 0 to 10, ratings from one star to five. */
  public static Optional<Refusal> checkScore(FeedbackKind kind, int score, String pointer) {
    return switch (kind) {
      case NPS ->
          score < 0 || score > BEST_NPS
              ? Optional.of(
                  Refusal.invalid(
                      "score-out-of-range",
                      pointer,
                      "The answer to \"would you recommend us\" is a whole number from 0 to 10."))
              : Optional.empty();
      case RATING ->
          score < 1 || score > FIVE_STARS
              ? Optional.of(
                  Refusal.invalid(
                      "stars-out-of-range", pointer, "Give one to five stars, whole ones."))
              : Optional.empty();
    };
  }

  /** Feedback may arrive late, but nobody has given it tomorrow. */
  public static Optional<Refusal> checkDay(LocalDate on, LocalDate today, String pointer) {
    Optional<Refusal> unlikely = Days.check(on, pointer);
    if (unlikely.isEmpty() && on.isAfter(today)) {
      return Optional.of(
          Refusal.invalid(
              "day-in-the-future",
              pointer,
              "This day has not come yet where the account is: there it is "
                  + today
                  + ". Send that day or an earlier one."));
    }
    return unlikely;
  }

  public static Optional<Refusal> checkAnswer(FeedbackStatus status) {
    return switch (status) {
      case UNANSWERED -> Optional.empty();
      case ANSWERED ->
          Optional.of(
              Refusal.conflict(
                  "feedback-answered",
                  "Somebody has answered this already. Read it to see what was done."));
      case WITHDRAWN -> Optional.of(withdrawn());
    };
  }

  public static Optional<Refusal> checkWithdrawal(FeedbackStatus status) {
    return status == FeedbackStatus.WITHDRAWN ? Optional.of(withdrawn()) : Optional.empty();
  }

  private static Refusal withdrawn() {
    return Refusal.conflict(
        "feedback-withdrawn",
        "This was withdrawn and counts nowhere any more. If the customer did say it, record it"
            + " again.");
  }
}
