package dev.customerfirst.supportrouting.businesstime;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as answers and events carry them: seconds, with a fraction where there is one. */
public final class Seconds {

  private static final int NANO_DIGITS = 9;

  private Seconds() {}

  public static BigDecimal of(Duration duration) {
    BigDecimal seconds =
        BigDecimal.valueOf(duration.getSeconds())
            .add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS))
            .stripTrailingZeros();
    return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
  }
}
