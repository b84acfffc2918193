package dev.customerfirst.accounts.handover;

import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.account.Seat;
import dev.customerfirst.accounts.domain.HandoverLaw;
import dev.customerfirst.accounts.domain.Presence;
import dev.customerfirst.accounts.load.Loads;
import dev.customerfirst.accounts.people.Person;
import dev.customerfirst.accounts.people.PersonRepository;
import dev.customerfirst.accounts.team.Seats;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Moves seats from one person to another in one transaction. */
@ApplicationScoped
class HandoverService {

  private static final String LIST = "handovers";

  private final PersonRepository people;
  private final Seats seats;
  private final Loads loads;
  private final AccountBook book;
  private final HandoverRepository handovers;
  private final Actor actor;
  private final Clock clock;

  HandoverService(
      PersonRepository people,
      Seats seats,
      Loads loads,
      AccountBook book,
      HandoverRepository handovers,
      Actor actor,
      Clock clock) {
    this.people = people;
    this.seats = seats;
    this.loads = loads;
    this.book = book;
    this.handovers = handovers;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  HandoverPreview preview(UUID giver, HandoverRequest request) {
    Instant now = clock.instant();
    HandoverPlan plan =
        plan(giver, request, people.byIds(List.of(giver, request.toPersonId())), now);
    return plan.preview(loads.of(List.of(giver, request.toPersonId()), now));
  }

  @Transactional
  HandoverView handOver(UUID giver, HandoverRequest request) {
    Instant now = clock.instant();
    // Locked: nobody gives either of them a seat, or lets them go, meanwhile.
    HandoverPlan plan =
        plan(giver, request, people.lockedAll(List.of(giver, request.toPersonId())), now);
    List<Refusal> refusals = plan.allRefusals();
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    int moved =
        book.reseat(
            plan.seats().stream().map(seat -> new Seat(seat.accountId(), seat.role())).toList(),
            giver,
            request.toPersonId(),
            now);
    Handover handover =
        new Handover(
            giver, request.toPersonId(), request.because().strip(), moved, actor.id(), now);
    handovers.persist(handover);
    return handover.view();
  }

  private HandoverPlan plan(UUID giver, HandoverRequest request, List<Person> found, Instant now) {
    Map<UUID, Person> both =
        found.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    if (!both.containsKey(giver)) {
      throw Problems.notFound("person", giver);
    }
    Person receiver = both.get(request.toPersonId());
    if (receiver == null) {
      throw Problems.unprocessable(
          "unknown-person",
          "/toPersonId",
          "There is no person "
              + request.toPersonId()
              + ". Register them with POST /v1/people, then repeat this.");
    }
    Presence presence = receiver.presence();
    List<UUID> chosen = request.chosenAccounts();
    Set<UUID> quick = new HashSet<>(chosen);
    return new HandoverPlan(
        giver,
        new HandoverLaw.Receiver(
            receiver.id(), Set.copyOf(receiver.roles()), presence.leftOn(), presence.today(now)),
        seats.of(giver, now).stream()
            .filter(seat -> request.means(seat.role(), seat.accountId(), quick))
            .toList(),
        chosen);
  }

  @Transactional
  Page<HandoverView> page(PageRequest request, UUID person) {
    if (people.findByIdOptional(person).isEmpty()) {
      throw Problems.notFound("person", person);
    }
    UUID after = ListPlace.after(request, LIST);
    return Pages.cut(
        request,
        handovers.page(person, after, request.limit() + 1),
        Handover::view,
        handover -> ListPlace.parts(LIST, handover.id()));
  }
}
