package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractRenewed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractStarted;
import dev.customerfirst.events.contracts.ContractsEvent.QuarterElapsed;
import dev.customerfirst.events.contracts.ContractsEvent.RenewalWindowOpened;
import dev.customerfirst.renewals.domain.Moment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Says in events what happened to a contract. */
final class ContractEvents {

  static final String RENEWED = "renewed";
  static final String NOT_RENEWED = "not renewed";

  private ContractEvents() {}

  static ContractSigned signed(Contract c) {
    return signed(c, quarters(c));
  }

  private static ContractSigned signed(Contract c, List<ContractQuarter> quarters) {
    Conditions conditions = c.conditions();
    return new ContractSigned(
        c.id(),
        c.accountId(),
        c.term().startsOn(),
        c.term().endsOn(),
        c.zone().getId(),
        quarters,
        c.journeyFrom(),
        conditions.seats(),
        conditions.value(),
        conditions.supportPlan(),
        c.opportunityId(),
        c.renewalOf());
  }

  static ContractRenewed renewed(Contract c, UUID successorId) {
    return new ContractRenewed(c.id(), c.accountId(), successorId);
  }

  /**
   * @param quarters of the contract, which costs something to compute
   */
  static ContractsEvent happened(
      Contract c, List<ContractQuarter> quarters, Moment moment, Instant noticedAt) {
    return switch (moment.kind()) {
      case STARTED -> started(c, quarters);
      case RENEWAL_WINDOW ->
          new RenewalWindowOpened(c.id(), c.accountId(), moment.number(), c.term().endsOn());
      case QUARTER_ELAPSED -> elapsed(c, quarters.size(), moment, noticedAt);
      case ENDED ->
          new ContractEnded(
              c.id(),
              c.accountId(),
              c.term().endsOn(),
              c.successorId(),
              c.successorId() == null ? NOT_RENEWED : RENEWED,
              null);
    };
  }

  static ContractState state(Contract c) {
    return state(c, quarters(c));
  }

  static ContractState state(Contract c, List<ContractQuarter> quarters) {
    Conditions conditions = c.conditions();
    return new ContractState(
        c.id(),
        c.accountId(),
        c.status(),
        c.term().startsOn(),
        c.term().endsOn(),
        c.zone().getId(),
        quarters,
        c.journeyFrom(),
        conditions.seats(),
        conditions.value(),
        conditions.supportPlan(),
        c.opportunityId(),
        c.renewalOf(),
        c.successorId(),
        null,
        List.of(),
        conditions.autoRenew(),
        conditions.noticeDays(),
        null);
  }

  private static ContractStarted started(Contract c, List<ContractQuarter> quarters) {
    ContractSigned signed = signed(c, quarters);
    return new ContractStarted(
        signed.contractId(),
        signed.accountId(),
        signed.startsOn(),
        signed.endsOn(),
        signed.timeZone(),
        signed.quarters(),
        signed.journeyFrom(),
        signed.seats(),
        signed.value(),
        signed.supportPlan(),
        signed.opportunityId(),
        signed.renewalOf());
  }

  private static QuarterElapsed elapsed(
      Contract c, int quarters, Moment moment, Instant noticedAt) {
    int elapsed = moment.number();
    return new QuarterElapsed(
        c.id(),
        c.accountId(),
        elapsed,
        elapsed == quarters ? null : elapsed + 1,
        quarters,
        elapsed + 1 == quarters,
        moment.dueAt(),
        moment.lateAt(noticedAt));
  }

  private static List<ContractQuarter> quarters(Contract c) {
    return c.term().quarters(c.zone());
  }
}
