package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;

/** On which side of its target a metric is good. */
public enum ScoreDirection {
  AT_LEAST,
  AT_MOST;

  /** Whether the figure meets the target; exactly the target does. */
  public boolean met(BigDecimal figure, BigDecimal target) {
    int side = figure.compareTo(target);
    return this == AT_LEAST ? side >= 0 : side <= 0;
  }
}
