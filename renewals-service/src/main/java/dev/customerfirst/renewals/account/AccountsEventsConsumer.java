package dev.customerfirst.renewals.account;

import dev.customerfirst.events.accounts.AccountsEvent;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears the facts about accounts and hands each to everybody whom it concerns. */
@ApplicationScoped
class AccountsEventsConsumer {

  private final Subscription accounts;

  AccountsEventsConsumer(Inbox inbox, @All List<AccountsHeard> listeners) {
    accounts = inbox.facts(AccountsEvent.class, event -> listeners.forEach(event::accept));
  }

  @Incoming("accounts-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    accounts.receive(batch);
  }
}
