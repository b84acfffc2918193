package dev.customerfirst.accounts.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.MergePatch;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers people and keeps them current. */
@ApplicationScoped
class PersonService {

  private static final String LIST = "people";

  private final PersonRepository people;
  private final PersonClaims claims;
  private final PersonBook book;
  private final Clock clock;

  PersonService(PersonRepository people, PersonClaims claims, PersonBook book, Clock clock) {
    this.people = people;
    this.claims = claims;
    this.book = book;
    this.clock = clock;
  }

  /** Whether an upsert made a new person or changed one, and the person as it stands. */
  record Upserted(boolean created, boolean changed, PersonView person) {}

  @Transactional
  PersonView register(NewPerson wanted) {
    PersonFields fields = wanted.fields();
    refuse(fields.check());
    claims.all(fields.managerId(), wanted.email(), fields.oidcSubject());
    return add(fields.details(wanted.email()));
  }

  @Transactional
  Upserted upsert(String email, PersonFields fields) {
    refuse(fields.check());
    claims.all(fields.managerId(), email, fields.oidcSubject());
    Optional<Person> known = people.byEmailLocked(Person.emailKey(email));
    if (known.isEmpty()) {
      return new Upserted(true, true, add(fields.details(email)));
    }
    Person person = known.get();
    long before = person.version();
    PersonView view = change(person, fields.over(person.details()));
    return new Upserted(false, view.version() != before, view);
  }

  @Transactional
  PersonView patch(UUID id, @Nullable String ifMatch, JsonNode patch) {
    if (patch.has("managerId")) {
      claims.lines();
    }
    Person person = locked(id);
    Preconditions.ifMatch(ifMatch, person.version());
    PersonPatch wanted =
        MergePatch.apply(patch, PersonPatch.of(person.details()), PersonPatch.class);
    refuse(wanted.check());
    claims.changed(person.details(), wanted.details());
    return change(person, wanted.details());
  }

  @Transactional
  PersonView find(UUID id) {
    return PersonView.of(people.findByIdOptional(id).orElseThrow(() -> missing(id)));
  }

  @Transactional
  Page<PersonView> list(PageRequest request, PersonFilter filter) {
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        people.page(after, filter, request.limit() + 1),
        PersonView::of,
        person -> ListPlace.parts(LIST, person.id()));
  }

  private Person locked(UUID id) {
    return people.lockedAll(List.of(id)).stream().findFirst().orElseThrow(() -> missing(id));
  }

  private PersonView add(PersonDetails details) {
    Instant now = clock.instant();
    Person person = new Person(details, now);
    claims.check(person.id(), details);
    book.record(List.of(person), now);
    return PersonView.of(person);
  }

  private PersonView change(Person person, PersonDetails wanted) {
    claims.check(person.id(), wanted);
    Instant now = clock.instant();
    if (person.become(wanted, now)) {
      book.record(List.of(person), now);
    }
    return PersonView.of(person);
  }

  private static RuntimeException missing(UUID id) {
    return Problems.notFound("person", id);
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }
}
