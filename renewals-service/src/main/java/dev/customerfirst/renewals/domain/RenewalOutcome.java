package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What became of a contract. */
public enum RenewalOutcome {
  RENEWED_FLAT,
  RENEWED_GROWN,
  RENEWED_SHRUNK,
  /** Renewed in another currency, which cannot be compared. */
  RENEWED_INCOMPARABLE,
  LAPSED,
  CHURNED;

  /**
   * How a contract was renewed.
   *
   * @param before its value a year
   * @param after its successor's value a year; null when that is in another currency
   */
  public static RenewalOutcome renewed(BigDecimal before, @Nullable BigDecimal after) {
    if (after == null) {
      return RENEWED_INCOMPARABLE;
    }
    int change = after.compareTo(before);
    if (change == 0) {
      return RENEWED_FLAT;
    }
    return change > 0 ? RENEWED_GROWN : RENEWED_SHRUNK;
  }

  /** Whether it came as was projected. */
  boolean asProjected(Projection projection) {
    return switch (projection) {
      case FULL_CHURN -> this == LAPSED || this == CHURNED;
      case PARTIAL_CHURN -> this == RENEWED_SHRUNK;
      case FLAT -> this == RENEWED_FLAT;
      case GROWTH -> this == RENEWED_GROWN;
    };
  }
}
