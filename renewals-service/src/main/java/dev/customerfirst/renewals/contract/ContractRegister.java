package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.messaging.States;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Where every new contract is entered, whether it is the first or follows another. */
@ApplicationScoped
class ContractRegister {

  private final ContractRepository contracts;
  private final ContractMomentRepository moments;
  private final TermsHistory terms;
  private final Outbox outbox;
  private final States states;

  ContractRegister(
      ContractRepository contracts,
      ContractMomentRepository moments,
      TermsHistory terms,
      Outbox outbox,
      States states) {
    this.contracts = contracts;
    this.moments = moments;
    this.terms = terms;
    this.outbox = outbox;
    this.states = states;
  }

  /** Saves the contract, plans what will happen to it and tells everybody. */
  @Transactional(TxType.MANDATORY)
  void enter(Contract contract) {
    contracts.persistAndFlush(contract);
    terms.keep(contract, contract.term().startsOn(), null, contract.signedAt());
    moments.plan(contract.id(), contract.moments());
    outbox.append(ContractEvents.signed(contract));
    states.put(ContractEvents.state(contract));
  }
}
