package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.HealthBand;

/**
 * How many of something are too many.
 *
 * @param yellowFrom this many make a trait YELLOW
 * @param redFrom this many make it RED; not fewer than {@code yellowFrom}
 */
public record Threshold(int yellowFrom, int redFrom) {

  public Threshold {
    if (yellowFrom < 1 || redFrom < yellowFrom) {
      throw new IllegalArgumentException("1 <= yellowFrom <= redFrom");
    }
  }

  HealthBand band(int count) {
    if (count >= redFrom) {
      return HealthBand.RED;
    }
    return count >= yellowFrom ? HealthBand.YELLOW : HealthBand.GREEN;
  }
}
