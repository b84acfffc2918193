package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How a number becomes points: 100 where it is healthy, 0 where it is poor, and between the two
 * limits in a straight line.
 */
public record HealthScale(HealthDirection direction, HealthLimit healthy, HealthLimit poor) {

  static final BigDecimal FULL = BigDecimal.valueOf(100);

  BigDecimal points(BigDecimal value) {
    if (direction.healthy(healthy, value)) {
      return FULL;
    }
    if (direction.poor(poor, value)) {
      return BigDecimal.ZERO;
    }
    return value
        .subtract(poor.value())
        .multiply(FULL)
        .divide(healthy.value().subtract(poor.value()), MathContext.DECIMAL64);
  }

  /** Whether some value would be both healthy and poor. */
  boolean overlaps() {
    int order = ahead();
    return order < 0 || order == 0 && healthy.inclusive() && poor.inclusive();
  }

  /** Whether the limits meet in a value that is neither, with nothing around it to lie between. */
  boolean leavesAGap() {
    return ahead() == 0 && !healthy.inclusive() && !poor.inclusive();
  }

  /** Positive when healthy lies beyond poor in the good direction. */
  private int ahead() {
    int order = healthy.value().compareTo(poor.value());
    return direction == HealthDirection.HIGHER_IS_BETTER ? order : -order;
  }
}
