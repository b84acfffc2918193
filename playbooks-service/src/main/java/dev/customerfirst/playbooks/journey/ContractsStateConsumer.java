package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.CustomerBook;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ContractsStateConsumer {

  private final CustomerBook customers;
  private final JourneyService journeys;
  private final Subscription subscription;

  ContractsStateConsumer(Inbox inbox, CustomerBook customers, JourneyService journeys) {
    this.customers = customers;
    this.journeys = journeys;
    // What was done for a contract stays in the journal when the contract itself is forgotten.
    subscription = inbox.states(ContractState.class, this::on, contractId -> {});
  }

  @Incoming("contracts-state")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    subscription.receive(batch);
  }

  void on(ContractState state) {
    customers.noteTerms(ContractTerms.of(state), state.status());
    journeys.plan(state.accountId());
  }
}
