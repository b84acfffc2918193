package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

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
    LocalDate after = endsOn.plusDays(1);
    long months = ChronoUnit.MONTHS.between(startsOn, after);
    boolean whole = months > 0 && startsOn.plusMonths(months).equals(after);
    BigDecimal part = BigDecimal.valueOf(whole ? 12 : DAYS_IN_YEAR);
    BigDecimal term = BigDecimal.valueOf(whole ? months : ChronoUnit.DAYS.between(startsOn, after));
    BigDecimal yearly =
        value
            .amount()
            .multiply(part)
            .divide(term, Amounts.places(value.currency()), RoundingMode.HALF_EVEN);
    return new Money(yearly, value.currency());
  }
}
