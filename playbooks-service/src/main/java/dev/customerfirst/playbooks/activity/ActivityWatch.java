package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.playbooks.PlaybooksEvent;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.time.TimedWork;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
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
  private final PlaybookCatalogue catalogue;
  private final Outbox outbox;

  ActivityWatch(ActivityRepository activities, PlaybookCatalogue catalogue, Outbox outbox) {
    this.activities = activities;
    this.catalogue = catalogue;
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
    Playbooks playbooks = catalogue.current();
    for (Activity activity : due) {
      activity.follow(playbooks.of(activity.code()));
      activity.open(now);
    }
    List<PlaybooksEvent> facts = due.stream().map(ActivityEvents::scheduled).toList();
    outbox.appendAll(facts);
    return due.size();
  }
}
