package dev.customerfirst.supportrouting.customer;

import dev.customerfirst.events.contracts.ContractState;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to how contracts stand. */
@ApplicationScoped
class ContractsStateConsumer {

  private final Subscription subscription;

  ContractsStateConsumer(Inbox inbox, KnownContracts contracts) {
    subscription = inbox.states(ContractState.class, contracts::remember, contracts::forget);
  }

  @Incoming("contracts-state")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    subscription.receive(batch);
  }
}
