package dev.customerfirst.renewals.signal;

import dev.customerfirst.events.playbooks.PlaybooksEvent;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityCompleted;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityPlanned;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityReopened;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityScheduled;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivitySkipped;
import dev.customerfirst.events.playbooks.PlaybooksEvent.ActivityWithdrawn;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import dev.customerfirst.renewals.signal.HeardActivities.State;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what is done for customers, and what is not. */
@ApplicationScoped
class PlaybooksEventsConsumer implements PlaybooksEvent.Handler {

  private final Subscription playbooks;
  private final HeardActivities activities;

  PlaybooksEventsConsumer(Inbox inbox, HeardActivities activities) {
    this.activities = activities;
    this.playbooks = inbox.facts(PlaybooksEvent.class, event -> event.accept(this));
  }

  @Incoming("playbooks-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    playbooks.receive(batch);
  }

  @Override
  public void on(ActivityPlanned event) {
    activities.heard(
        event.activityId(), event.accountId(), event.contractId(), State.PLANNED, event.dueOn());
  }

  @Override
  public void on(ActivityScheduled event) {
    activities.heard(
        event.activityId(), event.accountId(), event.contractId(), State.SCHEDULED, event.dueOn());
  }

  @Override
  public void on(ActivityCompleted event) {
    activities.heard(
        event.activityId(), event.accountId(), event.contractId(), State.DONE, event.dueOn());
  }

  @Override
  public void on(ActivitySkipped event) {
    activities.heard(
        event.activityId(), event.accountId(), event.contractId(), State.SKIPPED, null);
  }

  @Override
  public void on(ActivityReopened event) {
    activities.heard(
        event.activityId(), event.accountId(), event.contractId(), State.SCHEDULED, null);
  }

  @Override
  public void on(ActivityWithdrawn event) {
    activities.heard(
        event.activityId(), event.accountId(), event.contractId(), State.WITHDRAWN, null);
  }
}
