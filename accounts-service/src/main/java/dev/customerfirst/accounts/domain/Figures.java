package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.Optional;

/** What a measured figure or a target must hold before we keep it. */
public final class Figures {

  private static final int MOST_DIGITS = 15;
  private static final int MOST_DECIMALS = 6;

  private Figures() {}

  /** Refuses figures beyond 15 digits before and 6 behind the decimal point. */
  public static Optional<Refusal> check(BigDecimal figure, String pointer) {
    BigDecimal bare = figure.stripTrailingZeros();
    boolean fits =
        (long) bare.precision() - bare.scale() <= MOST_DIGITS && bare.scale() <= MOST_DECIMALS;
    return fits
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "figure-too-long",
                pointer,
                "Send a figure with at most "
                    + MOST_DIGITS
                    + " digits before and "
                    + MOST_DECIMALS
                    + " behind the decimal point."));
  }

  /** The same figure written one way, so that equal is equal. */
  public static BigDecimal normal(BigDecimal figure) {
    BigDecimal bare = figure.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
