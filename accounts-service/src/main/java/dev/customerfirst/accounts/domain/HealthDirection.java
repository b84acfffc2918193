package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;

/** Which way a number is healthy. */
public enum HealthDirection {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER;

  boolean healthy(HealthLimit limit, BigDecimal value) {
    return this == HIGHER_IS_BETTER ? limit.reachedFromBelow(value) : limit.reachedFromAbove(value);
  }

  boolean poor(HealthLimit limit, BigDecimal value) {
    return this == HIGHER_IS_BETTER ? limit.reachedFromAbove(value) : limit.reachedFromBelow(value);
  }
}
