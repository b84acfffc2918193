package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.ZoneRules;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moment that is to come for a contract.
 *
 * @param dueOn the day whose beginning it is, by the contract's calendar; null when it is none
 */
record PlannedMoment(UUID contractId, Moment moment, @Nullable LocalDate dueOn) {

  static PlannedMoment of(Contract contract, Moment moment) {
    return new PlannedMoment(
        contract.id(),
        moment,
        ZoneRules.dayBeginningAt(moment.dueAt(), contract.zone()).orElse(null));
  }
}
