package dev.customerfirst.accounts.team;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.Presence;
import dev.customerfirst.accounts.domain.TeamLaw;
import dev.customerfirst.accounts.people.Person;
import dev.customerfirst.accounts.people.PersonRepository;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTeamChanged;
import dev.customerfirst.kit.http.Preconditions;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives roles on an account to people and takes them away. */
@ApplicationScoped
class TeamService {

  private final AccountBook book;
  private final PersonRepository people;
  private final Clock clock;

  TeamService(AccountBook book, PersonRepository people, Clock clock) {
    this.book = book;
    this.people = people;
    this.clock = clock;
  }

  /**
   * The first person of a role replaces nobody, so only a change of hands needs If-Match. Whoever
   * has the seat keeps it without being asked again.
   */
  @Transactional
  TeamView assign(UUID accountId, Role role, @Nullable String ifMatch, UUID personId) {
    refuse(TeamLaw.checkRole(role));
    Optional<Person> person = people.heldAll(List.of(personId)).stream().findFirst();
    Account account = book.takeOut(accountId);
    UUID before = account.team().get(role);
    if (ifMatch != null) {
      Preconditions.ifMatch(ifMatch, account.version());
    }
    if (!personId.equals(before)) {
      checkPerson(role, personId, person);
      if (before != null) {
        Preconditions.ifMatch(ifMatch, account.version());
      }
      account.assign(role, personId);
      record(account, new AccountTeamChanged(accountId, role, before, personId));
    }
    return view(account);
  }

  @Transactional
  TeamView release(UUID accountId, Role role, @Nullable String ifMatch) {
    refuse(TeamLaw.checkRole(role));
    Account account = book.takeOut(accountId);
    Preconditions.ifMatch(ifMatch, account.version());
    UUID before = account.release(role);
    if (before == null) {
      throw Problems.notFound("team-member", role);
    }
    record(account, new AccountTeamChanged(accountId, role, before, null));
    return view(account);
  }

  @Transactional
  TeamView find(UUID accountId) {
    return view(book.read(accountId));
  }

  private void record(Account account, AccountTeamChanged event) {
    book.record(List.of(account), List.of(event), clock.instant());
  }

  private void checkPerson(Role role, UUID personId, Optional<Person> found) {
    Person person =
        found.orElseThrow(
            () ->
                Problems.unprocessable(
                    "unknown-person",
                    "/personId",
                    "There is no person "
                        + personId
                        + ". Register them with POST /v1/people, then repeat this."));
    refuse(TeamLaw.checkHolder(role, personId, person.roles(), "/personId"));
    Presence presence = person.presence();
    refuse(
        TeamLaw.checkHere(
            personId, presence.leftOn(), presence.today(clock.instant()), "/personId"));
  }

  private TeamView view(Account account) {
    Map<Role, UUID> team = account.team();
    Map<UUID, String> names =
        people.byIds(List.copyOf(team.values())).stream()
            .collect(Collectors.toMap(Person::id, Person::displayName));
    Optional<Role> accountable = TeamLaw.accountable(team.keySet());
    List<TeamView.Member> members =
        team.entrySet().stream()
            .map(
                seat ->
                    new TeamView.Member(
                        seat.getKey(),
                        seat.getValue(),
                        names.getOrDefault(seat.getValue(), ""),
                        accountable.filter(seat.getKey()::equals).isPresent()
                            ? TeamPart.ACCOUNTABLE
                            : TeamPart.RESPONSIBLE))
            .toList();
    return new TeamView(
        account.id(),
        members.stream()
            .filter(member -> member.part() == TeamPart.ACCOUNTABLE)
            .findFirst()
            .orElse(null),
        members,
        TeamLaw.missing(team.keySet()),
        account.version());
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw Problems.refuse(refusal.get());
    }
  }
}
