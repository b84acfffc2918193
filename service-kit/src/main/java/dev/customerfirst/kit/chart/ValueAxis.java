package dev.customerfirst.kit.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers that hold all values: steps of 1, 2 or 5 times a power of ten.
 *
 * @param low the lowest tick
 * @param step between two ticks
 * @param steps at least one
 */
record ValueAxis(BigDecimal low, BigDecimal step, int steps) {

  private static final int WANTED = 5;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final List<String> SHORT = List.of("", "k", "M", "G", "T", "P");

  /** The axis begins at zero unless all values are far from it, where changes would not be seen. */
  static ValueAxis holding(List<BigDecimal> values) {
    BigDecimal min = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    BigDecimal max = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    if (min.signum() > 0 && min.multiply(TWO).compareTo(max) <= 0 || min.compareTo(max) == 0) {
      min = min.min(BigDecimal.ZERO);
      max = max.max(BigDecimal.ZERO);
    }
    if (min.compareTo(max) == 0) {
      max = min.add(BigDecimal.ONE);
    }
    BigDecimal step = step(max.subtract(min));
    BigDecimal low = min.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    int steps = max.subtract(low).divide(step, 0, RoundingMode.CEILING).intValueExact();
    return new ValueAxis(low, step, Math.max(1, steps));
  }

  private static BigDecimal step(BigDecimal range) {
    BigDecimal rough =
        range.divide(BigDecimal.valueOf(WANTED), range.scale() + 12, RoundingMode.UP);
    int power = rough.precision() - rough.scale() - 1;
    for (long factor : new long[] {1, 2, 5}) {
      BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(power);
      if (step.compareTo(rough) >= 0) {
        return step;
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
  }

  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      ticks.add(low.add(step.multiply(BigDecimal.valueOf(i))));
    }
    return ticks;
  }

  /** Where a value lies between the lowest tick, 0, and the highest, 1. */
  double place(BigDecimal value) {
    return value.subtract(low).doubleValue() / (step.doubleValue() * steps);
  }

  /** Short enough for the margin: 1500 is 1.5k where all ticks allow it. */
  static String label(BigDecimal tick) {
    BigDecimal shown = tick;
    int thousands = 0;
    while (shown.abs().compareTo(THOUSAND) >= 0 && thousands < SHORT.size() - 1) {
      shown = shown.divide(THOUSAND);
      thousands++;
    }
    BigDecimal bare = shown.stripTrailingZeros();
    return bare.toPlainString().replace('-', '\u2212') + SHORT.get(thousands);
  }
}
