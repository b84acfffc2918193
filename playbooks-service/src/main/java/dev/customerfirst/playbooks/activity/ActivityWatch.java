package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.playbooks.PlaybooksEvent;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.time.TimedWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens the activities that open by date: account plans that are written before their quarter. */
@ApplicationScoped
class ActivityWatch implements TimedWork {

  private static final int CHUNK = 500;

  private final ActivityRepository activities;
  private final Outbox outbox;

  ActivityWatch(ActivityRepository activities, Outbox outbox) {
    this.activities = activities;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return "activities-that-open-by-date";
  }

  @Override
  public Optional<Instant> nextDue() {
    return QuarkusTransaction.requiringNew().call(activities::nextOpening);
  }

  @Override
  public void runDue(Instant now) {
    int opened;
    do {
      opened = QuarkusTransaction.requiringNew().call(() -> open(now));
    } while (opened == CHUNK);
  }

  private int open(Instant now) {
    List<Activity> due = activities.dueToOpen(now, CHUNK);
    due.forEach(activity -> activity.open(now));
    List<PlaybooksEvent> facts = due.stream().map(ActivityEvents::scheduled).toList();
    outbox.appendAll(facts);
    return due.size();
  }
}
