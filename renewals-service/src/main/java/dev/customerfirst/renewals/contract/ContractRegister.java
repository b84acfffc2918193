package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.events.contracts.ContractsEvent.FirstPaidContractSigned;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import dev.customerfirst.renewals.domain.ContractLife;
import dev.customerfirst.renewals.domain.Happening;
import dev.customerfirst.renewals.milestone.Milestones;
import dev.customerfirst.renewals.milestone.PaidContract;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where every contract that is signed is entered, whether it is the first or follows another. */
@ApplicationScoped
class ContractRegister {

  private final ContractRepository contracts;
  private final ContractPlan plan;
  private final TermsHistory terms;
  private final Milestones milestones;
  private final ContractListeners listeners;
  private final Outbox outbox;
  private final States states;
  private final Clock clock;

  ContractRegister(
      ContractRepository contracts,
      ContractPlan plan,
      TermsHistory terms,
      Milestones milestones,
      ContractListeners listeners,
      Outbox outbox,
      States states,
      Clock clock) {
    this.contracts = contracts;
    this.plan = plan;
    this.terms = terms;
    this.milestones = milestones;
    this.listeners = listeners;
    this.outbox = outbox;
    this.states = states;
    this.clock = clock;
  }

  /** Saves the contract, plans what will happen to it and tells everybody. */
  @Transactional(TxType.MANDATORY)
  void enter(Contract contract) {
    enterAll(List.of(contract));
  }

  /** The same for several, with a fixed number of statements for all of them. */
  @Transactional(TxType.MANDATORY)
  void enterAll(List<Contract> signed) {
    if (signed.isEmpty()) {
      return;
    }
    List<ContractsEvent> facts =
        new ArrayList<>(signed.stream().map(ContractEvents::signed).toList());
    facts.addAll(save(signed));
    outbox.appendAll(facts);
    states.putAll(signed.stream().map(ContractEvents::state).toList());
    listeners.changed(signed.stream().map(Contract::id).toList());
  }

  /**
   * Saves signed contracts and plans what will happen to them, a fixed number of statements for all
   * of them.
   *
   * @return what there is to tell besides the signatures
   */
  @Transactional(TxType.MANDATORY)
  List<FirstPaidContractSigned> save(List<Contract> signed) {
    if (signed.isEmpty()) {
      return List.of();
    }
    contracts.persist(signed);
    contracts.flush();
    terms.begin(signed.stream().map(Contract::id).toList(), clock.instant());
    plan.begin(signed);
    return milestones.firstPaid(signed.stream().map(c -> paid(c, c.signedOn())).toList());
  }

  /**
   * What follows from other conditions of a signed contract: when it renews by itself, and that the
   * account pays now.
   */
  @Transactional(TxType.MANDATORY)
  void followConditions(Contract contract, Instant now) {
    if (ContractLife.refusal(contract.status(), Happening.AMEND).isEmpty()) {
      plan.followNotice(contract, now);
      followPrice(contract, now);
    }
  }

  /** That the account pays now, if it does for the first time. */
  @Transactional(TxType.MANDATORY)
  void followPrice(Contract contract, Instant now) {
    outbox.appendAll(milestones.firstPaid(List.of(paid(contract, contract.today(now)))));
  }

  private static PaidContract paid(Contract contract, LocalDate day) {
    return new PaidContract(
        contract.id(),
        contract.accountId(),
        contract.term().startsOn(),
        contract.conditions().value(),
        day);
  }
}
