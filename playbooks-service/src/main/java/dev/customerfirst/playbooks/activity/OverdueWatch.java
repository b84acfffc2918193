package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.playbooks.PlaybooksEvent;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.time.TimedWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells of activities whose due day is over (R010). Whether one is overdue is asked of the
 * calendar; this only says so once, for those who wait for a word.
 */
@ApplicationScoped
class OverdueWatch implements TimedWork {

  private static final int CHUNK = 500;

  private final ActivityRepository activities;
  private final Outbox outbox;

  OverdueWatch(ActivityRepository activities, Outbox outbox) {
    this.activities = activities;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return "activities-that-are-overdue";
  }

  @Override
  public Optional<Instant> nextDue() {
    return QuarkusTransaction.requiringNew().call(activities::nextOverdue);
  }

  @Override
  public void runDue(Instant now) {
    int told;
    do {
      told = QuarkusTransaction.requiringNew().call(() -> tell(now));
    } while (told == CHUNK);
  }

  private int tell(Instant now) {
    List<Activity> over = activities.overdueToTell(now, CHUNK);
    over.forEach(Activity::overdueTold);
    List<PlaybooksEvent> facts = over.stream().map(ActivityEvents::overdue).toList();
    outbox.appendAll(facts);
    return over.size();
  }
}
