package dev.customerfirst.renewals.account;

import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class AccountsStateConsumer {

  private final Subscription subscription;

  AccountsStateConsumer(Inbox inbox, KnownAccounts accounts) {
    subscription = inbox.states(AccountState.class, accounts::remember, accounts::forget);
  }

  @Incoming("accounts-state")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    subscription.receive(batch);
  }
}
