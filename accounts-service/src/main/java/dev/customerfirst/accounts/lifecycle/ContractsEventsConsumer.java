package dev.customerfirst.accounts.lifecycle;

import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.events.contracts.ContractsEvent.ContractChurned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractLapsed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractRenewed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what becomes of contracts. */
@ApplicationScoped
class ContractsEventsConsumer implements ContractsEvent.Handler {

  private final Subscription contracts;
  private final LifecycleService lifecycles;

  ContractsEventsConsumer(Inbox inbox, LifecycleService lifecycles) {
    this.lifecycles = lifecycles;
    this.contracts = inbox.facts(ContractsEvent.class, event -> event.accept(this));
  }

  @Incoming("contracts-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    contracts.receive(batch);
  }

  @Override
  public void on(ContractSigned event) {
    lifecycles.heard(event.contractId(), event.accountId(), false, null);
  }

  @Override
  public void on(ContractRenewed event) {
    lifecycles.heard(event.contractId(), event.accountId(), false, event.successorId());
  }

  /** While it can still be renewed the customer has not left. */
  @Override
  public void on(ContractEnded event) {
    boolean over = event.graceUntil() == null;
    lifecycles.heard(event.contractId(), event.accountId(), over, event.successorId());
  }

  @Override
  public void on(ContractLapsed event) {
    lifecycles.heard(event.contractId(), event.accountId(), true, null);
  }

  @Override
  public void on(ContractChurned event) {
    lifecycles.heard(event.contractId(), event.accountId(), true, null);
  }
}
