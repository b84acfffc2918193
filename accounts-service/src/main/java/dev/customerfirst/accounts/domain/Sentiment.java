package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a contact felt about us on a day (R043).
 *
 * @param on by the calendar of the account
 * @param saidBy who of us said so: the stable id of the caller
 */
public record Sentiment(Feeling feeling, LocalDate on, String saidBy) {

  /** Refuses what nobody can know yet. */
  public static Optional<Refusal> check(LocalDate on, LocalDate today) {
    return on.isAfter(today)
        ? Optional.of(
            Refusal.invalid(
                "sentiment-in-the-future",
                "/on",
                "Today is " + today + " for this account. Send that day or an earlier one."))
        : Days.check(on, "/on");
  }

  /**
   * The one that counts after another was said: that of the later day, and for one day what was
   * said last. An older day found out later is history only.
   */
  public static Sentiment current(@Nullable Sentiment before, Sentiment said) {
    return before == null || !said.on().isBefore(before.on()) ? said : before;
  }
}
