package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the customer was promised (R046).
 *
 * @param baseline where it started; null counts as zero. Above the target, less is better
 * @param delivered the newest figure; null when none was reported
 */
public record Promise(
    String metric,
    @Nullable String unit,
    @Nullable BigDecimal baseline,
    BigDecimal target,
    @Nullable BigDecimal delivered,
    LocalDate dueOn) {

  /** The way goes from the baseline to the target; no figure reaches nothing. */
  public boolean reached() {
    if (delivered == null) {
      return false;
    }
    BigDecimal start = baseline == null ? BigDecimal.ZERO : baseline;
    return target.compareTo(start) > 0
        ? delivered.compareTo(target) >= 0
        : delivered.compareTo(target) <= 0;
  }

  public boolean missedOn(LocalDate today) {
    return today.isAfter(dueOn) && !reached();
  }

  /** How it stands on a day. */
  public PromiseStatus status(LocalDate today) {
    if (reached()) {
      return PromiseStatus.DELIVERED;
    }
    return today.isAfter(dueOn) ? PromiseStatus.MISSED : PromiseStatus.PROMISED;
  }
}
