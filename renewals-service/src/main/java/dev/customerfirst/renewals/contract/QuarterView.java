package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.renewals.domain.QuarterPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A quarter of a contract and where it stands. */
record QuarterView(
    int number, LocalDate startsOn, LocalDate endsOn, Instant elapsesAt, QuarterPhase phase) {

  /** All quarters of one contract. */
  record All(UUID contractId, List<QuarterView> quarters) {

    static All of(Contract c, Instant now) {
      return new All(
          c.id(),
          c.term().quarters(c.zone()).stream()
              .map(quarter -> QuarterView.of(quarter, c, now))
              .toList());
    }
  }

  private static QuarterView of(ContractQuarter quarter, Contract c, Instant now) {
    return new QuarterView(
        quarter.number(),
        quarter.startsOn(),
        quarter.endsOn(),
        quarter.elapsesAt(),
        QuarterPhase.of(quarter, c.journeyFrom(), c.zone(), now));
  }
}
