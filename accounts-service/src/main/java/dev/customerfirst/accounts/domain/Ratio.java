package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole as it is known.
 *
 * @param value 0.3 is 30 %, four decimal places, rounded half up; may be above 1; null when unknown
 * @param asOf the last day that it looks at; null when unknown
 * @param because what it is made of, or why it is unknown, in words
 */
public record Ratio(@Nullable BigDecimal value, @Nullable LocalDate asOf, String because) {

  private static final int PLACES = 4;

  static Ratio unknown(String because) {
    return new Ratio(null, null, because);
  }

  static Ratio of(BigDecimal part, BigDecimal whole, LocalDate asOf, String because) {
    return new Ratio(part.divide(whole, PLACES, RoundingMode.HALF_UP), asOf, because);
  }
}
