package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.contracts.AgreedTerms;
import java.time.LocalDate;

/**
 * What is agreed anew.
 *
 * @param effectiveOn the first day on which it counts
 */
public record Amendment(LocalDate effectiveOn, AgreedTerms after) {

  public ContractTerm term() {
    return new ContractTerm(after.startsOn(), after.endsOn());
  }
}
