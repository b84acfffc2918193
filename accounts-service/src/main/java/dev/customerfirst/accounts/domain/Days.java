package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Which days a person can mean. */
public final class Days {

  static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
  static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  private Days() {}

  /** Refuses days that can only be a slip of the pen. */
  public static Optional<Refusal> check(LocalDate day, String pointer) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      return Optional.of(
          Refusal.invalid(
              "date-out-of-range",
              pointer,
              "This day is out of range. Use a day from " + FIRST + " to " + LAST + "."));
    }
    return Optional.empty();
  }
}
