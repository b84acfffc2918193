package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.Absence;
import dev.customerfirst.accounts.domain.AbsenceLaw;
import dev.customerfirst.accounts.domain.TeamLaw;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records when people are away. */
@ApplicationScoped
class AbsenceService {

  private final PersonRepository people;
  private final PersonBook book;
  private final Clock clock;

  AbsenceService(PersonRepository people, PersonBook book, Clock clock) {
    this.people = people;
    this.book = book;
    this.clock = clock;
  }

  @Transactional
  RecordedAbsence record(UUID personId, NewAbsence wanted) {
    // The cover is locked too: they could go away at the same moment.
    Map<UUID, Person> both =
        people
            .lockedAll(
                Stream.of(personId, wanted.coverId())
                    .flatMap(Stream::ofNullable)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    Person person = both.get(personId);
    if (person == null) {
      throw Problems.notFound("person", personId);
    }
    Instant now = clock.instant();
    Absence absence = wanted.absence();
    Person cover = wanted.coverId() == null ? null : both.get(wanted.coverId());
    List<Refusal> refusals =
        new ArrayList<>(AbsenceLaw.check(personId, absence, person.presence(), now));
    refusals.addAll(checkCover(absence, cover));
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    person.add(absence, now);
    book.record(List.of(person), now);
    return new RecordedAbsence(
        personId,
        AbsenceView.of(absence),
        cover == null ? List.of() : AbsenceLaw.warnings(absence, cover.presence().absences()),
        person.version());
  }

  private static List<Refusal> checkCover(Absence absence, @Nullable Person cover) {
    UUID coverId = absence.coverId();
    if (coverId == null) {
      return List.of();
    }
    if (cover == null) {
      return List.of(
          Refusal.invalid(
              "unknown-person",
              "/coverId",
              "There is no person " + coverId + ". Register them first, or leave the cover out."));
    }
    return TeamLaw.checkHere(coverId, cover.presence().leftOn(), absence.lastDay(), "/coverId")
        .stream()
        .toList();
  }

  @Transactional
  PersonView drop(UUID personId, UUID absenceId, @Nullable String ifMatch) {
    Person person =
        people.lockedAll(List.of(personId)).stream()
            .findFirst()
            .orElseThrow(() -> Problems.notFound("person", personId));
    Preconditions.ifMatch(ifMatch, person.version());
    Instant now = clock.instant();
    if (!person.drop(absenceId, now)) {
      throw Problems.notFound("absence", absenceId);
    }
    book.record(List.of(person), now);
    return PersonView.of(person);
  }
}
