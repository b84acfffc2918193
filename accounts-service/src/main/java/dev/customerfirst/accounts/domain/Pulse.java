package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.HealthBand;
import java.math.BigDecimal;

/** How a customer feels to the person who is accountable for them. */
public enum Pulse {
  POOR(HealthBand.RED),
  CONCERNING(HealthBand.YELLOW),
  HEALTHY(HealthBand.GREEN);

  private final HealthBand band;

  Pulse(HealthBand band) {
    this.band = band;
  }

  /** The band a score would have to be in to say the same. */
  HealthBand band() {
    return band;
  }

  BigDecimal value() {
    return BigDecimal.valueOf(ordinal());
  }

  static Pulse of(BigDecimal value) {
    return values()[value.intValueExact()];
  }
}
