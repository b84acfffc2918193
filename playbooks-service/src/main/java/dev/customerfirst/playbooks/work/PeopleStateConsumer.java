package dev.customerfirst.playbooks.work;

import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class PeopleStateConsumer {

  private final Subscription subscription;

  PeopleStateConsumer(Inbox inbox, People people) {
    subscription = inbox.states(PersonState.class, people::remember, people::forget);
  }

  @Incoming("people-state")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    subscription.receive(batch);
  }
}
