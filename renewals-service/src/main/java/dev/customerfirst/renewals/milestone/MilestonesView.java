package dev.customerfirst.renewals.milestone;

import dev.customerfirst.events.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account did for the first time.
 *
 * @param firstPaidContract null as long as it pays nothing
 */
record MilestonesView(UUID accountId, @Nullable FirstPaid firstPaidContract) {

  /** The first contract that the account pays for. */
  record FirstPaid(UUID contractId, Money value, LocalDate startsOn, LocalDate signedOn) {}

  static MilestonesView of(UUID accountId, Optional<PaidContract> first) {
    return new MilestonesView(
        accountId,
        first
            .map(c -> new FirstPaid(c.contractId(), c.value(), c.startsOn(), c.signedOn()))
            .orElse(null));
  }
}
