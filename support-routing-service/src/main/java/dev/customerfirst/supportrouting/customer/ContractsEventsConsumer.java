package dev.customerfirst.supportrouting.customer;

import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.events.contracts.ContractsEvent.ContractEnded;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to signatures, from which on the customer is under contract, and to ends. */
@ApplicationScoped
class ContractsEventsConsumer implements ContractsEvent.Handler {

  private final KnownContracts contracts;
  private final Subscription subscription;

  ContractsEventsConsumer(Inbox inbox, KnownContracts contracts) {
    this.contracts = contracts;
    this.subscription = inbox.facts(ContractsEvent.class, event -> event.accept(this));
  }

  @Incoming("contracts-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    subscription.receive(batch);
  }

  @Override
  public void on(ContractSigned event) {
    contracts.signed(event);
  }

  @Override
  public void on(ContractEnded event) {
    contracts.ended(event);
  }
}
