package dev.customerfirst.playbooks.domain.effect;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An activity that was completed, with the figures around its day.
 *
 * @param overlapping another one of its kind was completed for the account within one of both
 *     windows
 * @param early the window after it is not over yet
 * @param before mean of the window before it; null where there is no figure
 * @param after mean of the window after it; null where there is no figure
 */
public record Case(
    boolean overlapping, boolean early, @Nullable BigDecimal before, @Nullable BigDecimal after) {

  /** What keeps it out of the comparison, the first reason that holds; COMPARED when none does. */
  Standing standing() {
    if (overlapping) {
      return Standing.OVERLAPPING;
    }
    if (early) {
      return Standing.TOO_EARLY;
    }
    if (before == null) {
      return Standing.NO_FIGURE_BEFORE;
    }
    return after == null ? Standing.NO_FIGURE_AFTER : Standing.COMPARED;
  }

  /** Whether a case can be compared, and why not. */
  public enum Standing {
    COMPARED,
    OVERLAPPING,
    TOO_EARLY,
    NO_FIGURE_BEFORE,
    NO_FIGURE_AFTER
  }
}
