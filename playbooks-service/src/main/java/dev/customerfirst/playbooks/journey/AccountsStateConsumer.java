package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.Role;
import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.customer.Waiting;
import dev.customerfirst.playbooks.domain.TierHistory;
import dev.customerfirst.playbooks.signal.SignalService;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class AccountsStateConsumer {

  private final CustomerBook customers;
  private final JourneyService journeys;
  private final SignalService signals;
  private final Subscription subscription;

  AccountsStateConsumer(
      Inbox inbox, CustomerBook customers, JourneyService journeys, SignalService signals) {
    this.customers = customers;
    this.journeys = journeys;
    this.signals = signals;
    // An erased account needs nothing: no name and no address is kept here.
    subscription = inbox.states(AccountState.class, this::on, accountId -> {});
  }

  @Incoming("accounts-state")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    subscription.receive(batch);
  }

  void on(AccountState state) {
    TierHistory.Since tier =
        new TierHistory.Since(state.tierEffectiveOn(), state.tier(), state.previousTier());
    Map<Role, UUID> team =
        state.team().stream()
            .collect(
                Collectors.toMap(AccountState.TeamMember::role, AccountState.TeamMember::personId));
    Waiting waiting = customers.noteAccount(state.accountId(), state.timeZone(), tier, team);
    if (waiting.journey()) {
      journeys.plan(state.accountId());
    }
    if (waiting.signals()) {
      signals.play(state.accountId());
    }
  }
}
