package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;

/**
 * Where healthy ends or poor begins.
 *
 * @param inclusive whether the value itself belongs to it
 */
public record HealthLimit(BigDecimal value, boolean inclusive) {

  boolean reachedFromBelow(BigDecimal other) {
    int order = other.compareTo(value);
    return order > 0 || order == 0 && inclusive;
  }

  boolean reachedFromAbove(BigDecimal other) {
    int order = other.compareTo(value);
    return order < 0 || order == 0 && inclusive;
  }
}
