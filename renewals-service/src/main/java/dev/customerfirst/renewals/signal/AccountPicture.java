package dev.customerfirst.renewals.signal;

import dev.customerfirst.events.Role;
import dev.customerfirst.renewals.contract.ContractInBrief;
import dev.customerfirst.renewals.domain.RenewalReadings;
import dev.customerfirst.renewals.domain.RenewalReadings.Activities;
import dev.customerfirst.renewals.domain.RenewalReadings.Health;
import dev.customerfirst.renewals.domain.RenewalReadings.People;
import dev.customerfirst.renewals.domain.RenewalReadings.Promises;
import dev.customerfirst.renewals.domain.RenewalReadings.Requests;
import dev.customerfirst.renewals.domain.RenewalReadings.Responses;
import dev.customerfirst.renewals.signal.SignalRows.ActivityRow;
import dev.customerfirst.renewals.signal.SignalRows.PeopleRow;
import dev.customerfirst.renewals.signal.SignalRows.TeamRow;
import dev.customerfirst.renewals.signal.SignalRows.TicketRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was heard of one account, under whatever id. */
record AccountPicture(
    List<Health> health,
    List<PeopleRow> people,
    List<TeamRow> team,
    List<ActivityRow> activities,
    List<TicketRow> tickets,
    List<PromisedAndDelivered> cases) {

  RenewalReadings readings(ContractInBrief contract) {
    ZoneId zone = contract.zone();
    return new RenewalReadings(
        newest(health.stream(), Health::asOf),
        peopleReading(),
        activitiesReading(contract),
        promised() == null ? null : new Promises(promised().promises(), promised().asOf()),
        tickets.isEmpty()
            ? null
            : new Requests(days(tickets.stream().map(TicketRow::openSince), zone), latestTicket()),
        tickets.stream().noneMatch(TicketRow::promised)
            ? null
            : new Responses(days(tickets.stream().map(TicketRow::lateAt), zone), latestTicket()));
  }

  @Nullable PromisedAndDelivered promised() {
    return newest(cases.stream(), PromisedAndDelivered::asOf);
  }

  /** Who holds which role, as was heard last. */
  static Map<Role, UUID> holders(List<TeamRow> team) {
    Map<Role, UUID> holders = new EnumMap<>(Role.class);
    team.stream()
        .sorted(Comparator.comparing(TeamRow::asOf))
        .forEach(
            seat -> {
              UUID person = seat.person();
              if (person == null) {
                holders.remove(seat.role());
              } else {
                holders.put(seat.role(), person);
              }
            });
    return holders;
  }

  private @Nullable People peopleReading() {
    return people.isEmpty()
        ? null
        : new People(
            people.stream().anyMatch(PeopleRow::champion),
            people.stream().anyMatch(PeopleRow::economicBuyer),
            latest(people.stream().map(PeopleRow::asOf)));
  }

  /** Those of the contract; one that belongs to none counts when it falls due in its term. */
  private @Nullable Activities activitiesReading(ContractInBrief contract) {
    if (activities.isEmpty()) {
      return null;
    }
    List<ActivityRow> own = activities.stream().filter(row -> belongsTo(row, contract)).toList();
    return new Activities(
        (int) own.stream().filter(ActivityRow::skipped).count(),
        own.stream()
            .filter(row -> !row.skipped())
            .map(ActivityRow::dueOn)
            .filter(Objects::nonNull)
            .toList(),
        latest(activities.stream().map(ActivityRow::asOf)));
  }

  private static boolean belongsTo(ActivityRow row, ContractInBrief contract) {
    if (row.contract() != null) {
      return row.contract().equals(contract.id());
    }
    LocalDate due = row.dueOn();
    return due != null
        && !due.isBefore(contract.term().startsOn())
        && !due.isAfter(contract.term().endsOn());
  }

  private Instant latestTicket() {
    return latest(tickets.stream().map(TicketRow::asOf));
  }

  private static List<LocalDate> days(Stream<@Nullable Instant> instants, ZoneId zone) {
    return instants.filter(Objects::nonNull).map(at -> LocalDate.ofInstant(at, zone)).toList();
  }

  private static Instant latest(Stream<Instant> instants) {
    return instants.max(Comparator.naturalOrder()).orElseThrow();
  }

  private static <T> @Nullable T newest(Stream<T> rows, Function<T, Instant> asOf) {
    return rows.max(Comparator.comparing(asOf)).orElse(null);
  }
}
