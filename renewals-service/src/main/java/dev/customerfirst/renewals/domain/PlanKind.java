package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.HealthBand;
import org.jspecify.annotations.Nullable;

/** What a renewal asks of us, by the worse of signal and call. */
public enum PlanKind {
  /** GREEN: keep an eye on it. */
  MONITOR,
  /** YELLOW: goal, steps, owners, and when it is over. */
  SAVE_PLAN,
  /** RED: also a problem statement, figures to reach, and an executive sponsor. */
  SAVE_PROGRAMME;

  /**
   * The kind that is needed; null while nothing is known.
   *
   * @param rating the worse of signal and call
   */
  public static @Nullable PlanKind needed(@Nullable HealthBand rating) {
    if (rating == null) {
      return null;
    }
    return switch (rating) {
      case GREEN -> MONITOR;
      case YELLOW -> SAVE_PLAN;
      case RED -> SAVE_PROGRAMME;
    };
  }
}
