package dev.customerfirst.accounts.signal;

import dev.customerfirst.events.playbooks.PlaybooksEvent;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityCompleted;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityReopened;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.quarkus.arc.All;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what is done for customers. */
@ApplicationScoped
class PlaybooksEventsConsumer implements PlaybooksEvent.Handler {

  private final Subscription playbooks;
  private final SignalAccounts accounts;
  private final SeenActivities activities;
  private final List<ActivitySeen> completions;
  private final List<SignalsChanged> listeners;

  PlaybooksEventsConsumer(
      Inbox inbox,
      SignalAccounts accounts,
      SeenActivities activities,
      @All List<ActivitySeen> completions,
      @All List<SignalsChanged> listeners) {
    this.accounts = accounts;
    this.activities = activities;
    this.completions = completions;
    this.listeners = listeners;
    this.playbooks = inbox.facts(PlaybooksEvent.class, event -> event.accept(this));
  }

  @Incoming("playbooks-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    playbooks.receive(batch);
  }

  @Override
  public void on(ActivityCompleted event) {
    UUID account = accounts.current(event.accountId());
    activities.done(event.activityId(), account, event.completedOn());
    completions.forEach(listener -> listener.completed(event));
    listeners.forEach(listener -> listener.signalsChanged(account));
  }

  @Override
  public void on(ActivityReopened event) {
    UUID account = accounts.current(event.accountId());
    activities.notDone(event.activityId());
    listeners.forEach(listener -> listener.signalsChanged(account));
  }
}
