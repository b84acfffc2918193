package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that says that a plan has reached its end.
 *
 * @param measure what is counted
 * @param bound on which side of the figure it is well
 */
public record ExitCriterion(String measure, Bound bound, BigDecimal figure, @Nullable String unit) {

  /** On which side of a figure it is well. */
  public enum Bound {
    AT_LEAST,
    AT_MOST
  }
}
