package dev.customerfirst.accounts.people;

import dev.customerfirst.kit.messaging.States;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Writes changed people back: tells how they stand, and notes when that changes by itself. */
@ApplicationScoped
class PersonBook {

  private final PersonRepository people;
  private final States states;
  private final List<PresenceChanged> listeners;

  PersonBook(PersonRepository people, States states, @All List<PresenceChanged> listeners) {
    this.people = people;
    this.states = states;
    this.listeners = listeners;
  }

  @Transactional(TxType.MANDATORY)
  void record(Collection<Person> changed, Instant now) {
    people.persist(changed);
    people.flush();
    states.putAll(changed.stream().map(person -> PersonStates.of(person, now)).toList());
    changed.forEach(
        person -> people.plan(person.id(), person.presence().nextChange(now).orElse(null)));
    List<UUID> ids = changed.stream().map(Person::id).toList();
    listeners.forEach(listener -> listener.presenceChanged(ids, now));
  }
}
