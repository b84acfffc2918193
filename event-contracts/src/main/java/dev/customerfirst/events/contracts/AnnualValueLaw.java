package dev.customerfirst.events.contracts;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.stream.LongStream;

/**
 * What a contract is worth a year, published with the events so that everybody counts the same
 * money. Amounts are never converted from one currency into another.
 */
public final class AnnualValueLaw {

  private static final int MONTHS_IN_YEAR = 12;
  private static final int DAYS_IN_YEAR = 365;

  private AnnualValueLaw() {}

  /**
   * By months where the term is whole months, else by days of a year of 365. Rounded half-even to
   * the decimal places of the currency.
   *
   * @param endsOn last day, inclusive, not before {@code startsOn}
   * @param value of the whole term
   */
  public static Money annualValue(LocalDate startsOn, LocalDate endsOn, Money value) {
    long months = wholeMonths(startsOn, endsOn);
    long year = months > 0 ? MONTHS_IN_YEAR : DAYS_IN_YEAR;
    long term = months > 0 ? months : ChronoUnit.DAYS.between(startsOn, endsOn.plusDays(1));
    int places = Currency.getInstance(value.currency()).getDefaultFractionDigits();
    BigDecimal yearly =
        value
            .amount()
            .multiply(BigDecimal.valueOf(year))
            .divide(BigDecimal.valueOf(term), places, RoundingMode.HALF_EVEN);
    return new Money(yearly, value.currency());
  }

  /** Zero when the term is no number of whole months; counted from the start, clamped. */
  private static long wholeMonths(LocalDate startsOn, LocalDate endsOn) {
    LocalDate after = endsOn.plusDays(1);
    long months = ChronoUnit.MONTHS.between(startsOn, after);
    // From 31 January to 28 February it counts none, yet a month after the start is that day.
    return LongStream.of(months, months + 1)
        .filter(m -> m > 0 && startsOn.plusMonths(m).equals(after))
        .findFirst()
        .orElse(0);
  }
}
