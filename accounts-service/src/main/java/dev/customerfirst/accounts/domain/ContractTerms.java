package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * What a contract says about time, seats and money.
 *
 * @param endsOn its last day
 * @param value of the whole term
 */
public record ContractTerms(
    UUID contract, LocalDate startsOn, LocalDate endsOn, int seats, Money value) {

  private static final int DAYS_IN_YEAR = 365;

  public boolean runsOn(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /**
   * The value a year: by months where the term is whole months, else by days. Rounded half-even to
   * the decimal places of the currency.
   */
  public Money annualValue() {
    long months = wholeMonths();
    BigDecimal part = BigDecimal.valueOf(months > 0 ? 12 : DAYS_IN_YEAR);
    BigDecimal term =
        BigDecimal.valueOf(
            months > 0 ? months : ChronoUnit.DAYS.between(startsOn, endsOn.plusDays(1)));
    BigDecimal yearly =
        value
            .amount()
            .multiply(part)
            .divide(term, Amounts.places(value.currency()), RoundingMode.HALF_EVEN);
    return new Money(yearly, value.currency());
  }

  /** Zero when the term is no number of whole months; counted from the start, clamped. */
  private long wholeMonths() {
    LocalDate after = endsOn.plusDays(1);
    long months = ChronoUnit.MONTHS.between(startsOn, after);
    // From 31 January to 28 February it counts none, yet a month after the start is that day.
    return LongStream.of(months, months + 1)
        .filter(m -> m > 0 && startsOn.plusMonths(m).equals(after))
        .findFirst()
        .orElse(0);
  }
}
