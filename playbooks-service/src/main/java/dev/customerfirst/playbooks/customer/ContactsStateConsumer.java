package dev.customerfirst.playbooks.customer;

import dev.customerfirst.events.accounts.ContactState;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ContactsStateConsumer {

  private final Subscription subscription;

  ContactsStateConsumer(Inbox inbox, CustomerContacts contacts) {
    subscription = inbox.states(ContactState.class, contacts::remember, contacts::forget);
  }

  @Incoming("contacts-state")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    subscription.receive(batch);
  }
}
