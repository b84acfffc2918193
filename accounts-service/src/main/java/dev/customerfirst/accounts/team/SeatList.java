package dev.customerfirst.accounts.team;

import dev.customerfirst.accounts.people.PersonRepository;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lists what a person holds: the report to work off when somebody leaves. */
@ApplicationScoped
class SeatList {

  private static final String LIST = "seats";

  private final Seats seats;
  private final PersonRepository people;
  private final Clock clock;

  SeatList(Seats seats, PersonRepository people, Clock clock) {
    this.seats = seats;
    this.people = people;
    this.clock = clock;
  }

  @Transactional
  Page<SeatView> page(PageRequest request, UUID person) {
    if (people.findByIdOptional(person).isEmpty()) {
      throw Problems.notFound("person", person);
    }
    List<String> after = ListPlace.partsOf(request, LIST, 3);
    UUID account = after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1));
    String role = after.isEmpty() ? "" : after.get(2);
    return Pages.cut(
        request,
        seats.of(person, account, role, request.limit() + 1, clock.instant()),
        seat -> seat,
        seat -> new String[] {LIST, seat.accountId().toString(), seat.role().name()});
  }
}
