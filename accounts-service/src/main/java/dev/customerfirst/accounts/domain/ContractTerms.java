package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.contracts.AnnualValueLaw;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a contract says about time, seats and money.
 *
 * @param endsOn its last day
 * @param value of the whole term
 */
public record ContractTerms(
    UUID contract, LocalDate startsOn, LocalDate endsOn, int seats, Money value) {

  public boolean runsOn(LocalDate day) {
    return !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  /** The value a year, as everybody counts it. */
  public Money annualValue() {
    return AnnualValueLaw.annualValue(startsOn, endsOn, value);
  }
}
