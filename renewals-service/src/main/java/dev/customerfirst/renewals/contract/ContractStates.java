package dev.customerfirst.renewals.contract;

import dev.customerfirst.kit.messaging.States;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;

/** Tells how contracts stand when something besides their own life made a difference. */
@ApplicationScoped
public class ContractStates {

  private final ContractRepository contracts;
  private final States states;

  ContractStates(ContractRepository contracts, States states) {
    this.contracts = contracts;
    this.states = states;
  }

  /** Publishes how these contracts, which the caller has locked, stand now. */
  @Transactional(TxType.MANDATORY)
  public void tell(Collection<UUID> contractIds) {
    states.putAll(
        contracts.list("id in ?1", contractIds).stream().map(ContractEvents::state).toList());
  }
}
