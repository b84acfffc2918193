package dev.customerfirst.playbooks.domain.effect;

import java.math.BigDecimal;

/** A figure before and after a day: the mean of each side. */
public record Change(BigDecimal before, BigDecimal after) {

  BigDecimal difference() {
    return after.subtract(before);
  }
}
