package dev.customerfirst.accounts.contract;

import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.quarkus.arc.All;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to how contracts stand. */
@ApplicationScoped
class ContractsStateConsumer {

  private final Subscription contracts;
  private final KnownContracts known;
  private final List<ContractHeard> listeners;

  ContractsStateConsumer(Inbox inbox, KnownContracts known, @All List<ContractHeard> listeners) {
    this.known = known;
    this.listeners = listeners;
    this.contracts = inbox.states(ContractState.class, this::on, this::erased);
  }

  @Incoming("contracts-state")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    contracts.receive(batch);
  }

  private void on(ContractState state) {
    known.remember(state);
    tell(state.accountId());
  }

  private void erased(UUID contract) {
    known.erase(contract).ifPresent(this::tell);
  }

  private void tell(UUID account) {
    listeners.forEach(listener -> listener.contractHeard(account));
  }
}
