package dev.customerfirst.accounts.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether what we know can still be trusted. */
public final class Freshness {

  private Freshness() {}

  /**
   * Stale from the day after the last of {@code days} days; what was never verified is unknown, not
   * stale.
   */
  public static boolean isStale(@Nullable LocalDate verifiedOn, int days, LocalDate today) {
    return verifiedOn != null && today.isAfter(verifiedOn.plusDays(days));
  }
}
