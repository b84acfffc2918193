package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.contracts.AgreedTerms;
import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent.ContractAmended;
import dev.customerfirst.events.contracts.ContractsEvent.ContractChurned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractLapsed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractRenewed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractStarted;
import dev.customerfirst.events.contracts.ContractsEvent.QuarterElapsed;
import dev.customerfirst.events.contracts.ContractsEvent.RenewalWindowOpened;
import dev.customerfirst.renewals.domain.Amendment;
import dev.customerfirst.renewals.domain.Ending;
import dev.customerfirst.renewals.domain.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Says in events what happened to a contract. */
final class ContractEvents {

  private ContractEvents() {}

  static ContractSigned signed(Contract c) {
    return signed(c, quarters(c));
  }

  static ContractSigned signed(Contract c, List<ContractQuarter> quarters) {
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

  static RenewalWindowOpened windowOpened(Contract c, Moment moment) {
    return new RenewalWindowOpened(c.id(), c.accountId(), moment.number(), c.term().endsOn());
  }

  static ContractEnded ended(Contract c, Ending ending) {
    return new ContractEnded(
        c.id(),
        c.accountId(),
        c.term().endsOn(),
        c.successorId(),
        ending.because(),
        ending.toldUntil());
  }

  static ContractLapsed lapsed(Contract c, LocalDate graceUntil) {
    return new ContractLapsed(
        c.id(), c.accountId(), c.term().endsOn(), Ending.lapsedBecause(c.term(), graceUntil));
  }

  static ContractChurned churned(Contract c, NonRenewal said) {
    return new ContractChurned(
        c.id(), c.accountId(), c.term().endsOn(), said.churnReason(), said.churnBecause());
  }

  static ContractAmended amended(Contract c, AgreedTerms before, Amendment amendment, String why) {
    return new ContractAmended(
        c.id(),
        c.accountId(),
        amendment.effectiveOn(),
        before,
        amendment.after(),
        quarters(c),
        why);
  }

  static ContractState state(Contract c) {
    return state(c, quarters(c));
  }

  static ContractState state(Contract c, List<ContractQuarter> quarters) {
    Conditions conditions = c.conditions();
    NonRenewal nonRenewal = c.nonRenewal();
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
        c.graceUntil(),
        conditions.supportOverrides(),
        conditions.autoRenew(),
        conditions.noticeDays(),
        nonRenewal == null ? null : nonRenewal.noticeGivenOn());
  }

  /**
   * @param quarters of the contract, which costs something to compute
   */
  static ContractStarted started(Contract c, List<ContractQuarter> quarters) {
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

  static QuarterElapsed elapsed(Contract c, int quarters, Moment moment, Instant noticedAt) {
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
