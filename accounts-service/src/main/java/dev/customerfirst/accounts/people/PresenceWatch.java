package dev.customerfirst.accounts.people;

import dev.customerfirst.kit.time.TimedWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notices when people go, come back and leave, at the midnight of their own clock. */
@ApplicationScoped
class PresenceWatch implements TimedWork {

  private static final int CHUNK = 100;

  private final PersonRepository people;
  private final PersonBook book;

  PresenceWatch(PersonRepository people, PersonBook book) {
    this.people = people;
    this.book = book;
  }

  @Override
  public String name() {
    return "people-who-go-and-come-back";
  }

  @Override
  public Optional<Instant> nextDue() {
    return QuarkusTransaction.requiringNew().call(people::nextChange);
  }

  @Override
  public void runDue(Instant now) {
    int noticed;
    do {
      noticed = QuarkusTransaction.requiringNew().call(() -> notice(now));
    } while (noticed == CHUNK);
  }

  private int notice(Instant now) {
    List<UUID> due = people.due(now, CHUNK);
    List<Person> changed = people.lockedAll(due);
    changed.forEach(person -> person.forgetWhatIsOver(now));
    book.record(changed, now);
    return due.size();
  }
}
