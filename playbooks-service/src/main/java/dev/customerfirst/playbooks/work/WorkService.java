package dev.customerfirst.playbooks.work;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.playbooks.domain.ActivityRules;
import dev.customerfirst.playbooks.domain.OwnerLaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers what a person has to do. */
@ApplicationScoped
class WorkService {

  private static final String LIST = "work";
  private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
  private static final UUID NO_ID = new UUID(0, 0);

  private final People people;
  private final OpenWork work;
  private final Absences absences;
  private final Actor actor;
  private final Clock clock;

  WorkService(People people, OpenWork work, Absences absences, Actor actor, Clock clock) {
    this.people = people;
    this.work = work;
    this.absences = absences;
    this.actor = actor;
    this.clock = clock;
  }

  /** Of whoever asks. */
  @Transactional
  WorkPage mine(PageRequest request) {
    return page(
        people.bySubject(actor.id()).orElseThrow(() -> Problems.notFound("person", actor.id())),
        request);
  }

  @Transactional
  WorkPage of(UUID person, PageRequest request) {
    if (!people.knows(person)) {
      throw Problems.notFound("person", person);
    }
    return page(person, request);
  }

  private WorkPage page(UUID person, PageRequest request) {
    List<String> after = ListPlace.partsOf(request, LIST, 3);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<UUID> people = new ArrayList<>(absences.between(today, today).coveredBy(person, today));
    people.add(person);
    List<OpenWork.Row> rows =
        work.page(
            people,
            after.isEmpty() ? BEFORE_ALL : LocalDate.parse(after.get(1)),
            after.isEmpty() ? NO_ID : UUID.fromString(after.get(2)),
            request.limit() + 1);
    Page<Optional<WorkItem>> page =
        Pages.cut(
            request,
            rows,
            row -> item(row, person, now),
            last -> new String[] {LIST, last.dueOn().toString(), last.id().toString()});
    return new WorkPage(
        person, page.items().stream().flatMap(Optional::stream).toList(), page.next());
  }

  /** Empty when it is somebody else's on the same team. */
  private static Optional<WorkItem> item(OpenWork.Row row, UUID person, Instant now) {
    List<Role> all =
        OwnerLaw.seats(row.owners(), row.phase(), row.team()).stream()
            .filter(row.seats()::containsKey)
            .toList();
    List<Role> own = all.stream().filter(role -> person.equals(row.seats().get(role))).toList();
    List<Role> seats = own.isEmpty() ? all : own;
    boolean waits = ActivityRules.inOrder(row.code(), row.kickoffOpen(), false).isPresent();
    return seats.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WorkItem(
                row.id(),
                row.accountId(),
                row.contractId(),
                row.opportunityId(),
                row.code(),
                row.quarter(),
                row.status(),
                row.dueOn(),
                row.isOverdue(now),
                seats,
                waits ? ActivityCode.KICKOFF : null,
                row.playbook(),
                own.isEmpty() ? row.seats().get(seats.get(0)) : null));
  }
}
