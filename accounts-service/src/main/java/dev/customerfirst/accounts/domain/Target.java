package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the customer was promised.
 *
 * @param baseline where it started; null counts as zero. A target below it means that less is
 *     better
 * @param promisedOn the day it was first promised
 */
public record Target(
    String metric,
    @Nullable String unit,
    @Nullable BigDecimal baseline,
    BigDecimal target,
    LocalDate dueOn,
    LocalDate promisedOn) {

  BigDecimal start() {
    return baseline == null ? BigDecimal.ZERO : baseline;
  }

  /** Whether there is any way to go. */
  public boolean isADistance() {
    return start().compareTo(target) != 0;
  }

  boolean isReachedBy(BigDecimal figure) {
    int way = target.compareTo(start());
    return way > 0 ? figure.compareTo(target) >= 0 : figure.compareTo(target) <= 0;
  }
}
