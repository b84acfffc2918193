package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.Fact;
import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.events.accounts.AccountsEvent;
import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.events.contracts.ContractsEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hands events to the consumers without a broker, each in its own transaction. */
@ApplicationScoped
public class Told {

  private final AccountsEventsConsumer accounts;
  private final AccountsStateConsumer accountStates;
  private final ContractsEventsConsumer contracts;
  private final ContractsStateConsumer contractStates;

  Told(
      AccountsEventsConsumer accounts,
      AccountsStateConsumer accountStates,
      ContractsEventsConsumer contracts,
      ContractsStateConsumer contractStates) {
    this.accounts = accounts;
    this.accountStates = accountStates;
    this.contracts = contracts;
    this.contractStates = contractStates;
  }

  public void of(Object... events) {
    inOrder(List.of(events));
  }

  public void inOrder(List<?> events) {
    events.forEach(event -> QuarkusTransaction.requiringNew().run(() -> hand(event)));
  }

  private void hand(Object event) {
    if (event instanceof AccountsEvent fact) {
      fact.accept(accounts);
    } else if (event instanceof ContractsEvent fact) {
      fact.accept(contracts);
    } else if (event instanceof AccountState state) {
      accountStates.on(state);
    } else if (event instanceof ContractState state) {
      contractStates.on(state);
    } else {
      throw new IllegalArgumentException("nobody consumes " + (event instanceof Fact));
    }
  }
}
