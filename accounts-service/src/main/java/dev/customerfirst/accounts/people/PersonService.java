package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.external.ListPlace;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.States;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Registers people and keeps them current. */
@ApplicationScoped
class PersonService {

  private static final String LIST = "people";

  private final PersonRepository people;
  private final States states;
  private final Clock clock;

  PersonService(PersonRepository people, States states, Clock clock) {
    this.people = people;
    this.states = states;
    this.clock = clock;
  }

  /** Whether an upsert made a new person, and the person as it stands. */
  record Upserted(boolean created, PersonView person) {}

  @Transactional
  PersonView register(NewPerson person) {
    claim(person.email(), person.oidcSubject());
    Optional<Person> other = people.byEmail(Person.emailKey(person.email()));
    if (other.isPresent()) {
      throw Problems.conflict(
          "email-taken",
          "The person "
              + other.get().id()
              + " has this address. Change them with PUT /v1/people/by-email.");
    }
    return add(person.email(), person.fields());
  }

  @Transactional
  Upserted upsert(String email, PersonFields fields) {
    claim(email, fields.oidcSubject());
    Optional<Person> known = people.byEmailLocked(Person.emailKey(email));
    if (known.isEmpty()) {
      return new Upserted(true, add(email, fields));
    }
    Person person = known.get();
    checkSubject(fields.oidcSubject(), person.id());
    if (person.become(
        fields.displayName().strip(), fields.oidcSubject(), fields.roles(), clock.instant())) {
      people.flush();
      states.put(person.state());
    }
    return new Upserted(false, person.view());
  }

  @Transactional
  PersonView find(UUID id) {
    return people
        .findByIdOptional(id)
        .map(Person::view)
        .orElseThrow(() -> Problems.notFound("person", id));
  }

  @Transactional
  Page<PersonView> list(PageRequest request, @Nullable Role role) {
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        people.page(after, role, request.limit() + 1),
        Person::view,
        person -> ListPlace.parts(LIST, person.id()));
  }

  private PersonView add(String email, PersonFields fields) {
    checkSubject(fields.oidcSubject(), null);
    Person person =
        new Person(
            fields.displayName().strip(),
            email.strip(),
            fields.oidcSubject(),
            fields.roles(),
            clock.instant());
    people.persistAndFlush(person);
    states.put(person.state());
    return person.view();
  }

  private void checkSubject(@Nullable String subject, @Nullable UUID self) {
    if (subject == null) {
      return;
    }
    Optional<Person> holder = people.bySubject(subject);
    if (holder.isPresent() && !holder.get().id().equals(self)) {
      throw Problems.conflict(
          "oidc-subject-taken",
          "The person " + holder.get().id() + " signs in with this oidcSubject. Check both.");
    }
  }

  /** In one order, so that two requests never wait for each other. */
  private void claim(String email, @Nullable String subject) {
    Stream.of(Person.emailKey(email), subject == null ? "" : subject)
        .sorted()
        .forEach(people::claim);
  }
}
