package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Money;
import dev.customerfirst.events.contracts.AnnualValueLaw;
import java.time.LocalDate;

/**
 * What was agreed on a contract from a day on.
 *
 * @param effectiveOn the first day on which it counts
 * @param endsOn last day, inclusive
 * @param value of the whole term
 * @param annualValue what follows from it, computed once because figures ask for it often
 */
public record AgreedVersion(
    LocalDate effectiveOn, LocalDate startsOn, LocalDate endsOn, Money value, Money annualValue) {

  public AgreedVersion(LocalDate effectiveOn, LocalDate startsOn, LocalDate endsOn, Money value) {
    this(effectiveOn, startsOn, endsOn, value, AnnualValueLaw.annualValue(startsOn, endsOn, value));
  }
}
