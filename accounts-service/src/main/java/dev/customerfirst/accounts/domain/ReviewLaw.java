package dev.customerfirst.accounts.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the business case has to be looked at (R047). */
public final class ReviewLaw {

  /** A look this many days before a business review is fresh enough for it. */
  static final int FRESH_DAYS = 30;

  private ReviewLaw() {}

  /**
   * Why the case has to be looked at now, or empty.
   *
   * @param heldOn the newest business review; null when none was held
   * @param lookedOn the newest revision or review of the case; null when there is no case
   */
  public static Optional<String> due(@Nullable LocalDate heldOn, @Nullable LocalDate lookedOn) {
    if (heldOn == null || (lookedOn != null && !lookedOn.isBefore(heldOn.minusDays(FRESH_DAYS)))) {
      return Optional.empty();
    }
    return Optional.of(
        "A business review was held on "
            + heldOn
            + (lookedOn == null
                ? ", and there is no business case."
                : "; the business case was last looked at on " + lookedOn + "."));
  }
}
