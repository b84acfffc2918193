package dev.customerfirst.playbooks.load;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.playbooks.catalogue.PlaybookCatalogue;
import dev.customerfirst.playbooks.domain.OwnerLaw;
import dev.customerfirst.playbooks.domain.load.Cover;
import dev.customerfirst.playbooks.domain.load.WorkingWeek;
import dev.customerfirst.playbooks.domain.playbook.Playbook;
import dev.customerfirst.playbooks.domain.playbook.Playbooks;
import dev.customerfirst.playbooks.load.LoadTable.Report;
import dev.customerfirst.playbooks.load.LoadTable.Work;
import dev.customerfirst.playbooks.load.TeamLoad.PersonLoad;
import dev.customerfirst.playbooks.load.TeamLoad.Uncovered;
import dev.customerfirst.playbooks.work.Absences;
import dev.customerfirst.playbooks.work.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds the work of a team against its time. */
@ApplicationScoped
@Transactional
class LoadService {

  private static final int DAYS_A_WEEK = 7;

  private final LoadTable table;
  private final People people;
  private final Absences absences;
  private final PlaybookCatalogue catalogue;
  private final Actor actor;
  private final Clock clock;

  LoadService(
      LoadTable table,
      People people,
      Absences absences,
      PlaybookCatalogue catalogue,
      Actor actor,
      Clock clock) {
    this.table = table;
    this.people = people;
    this.absences = absences;
    this.catalogue = catalogue;
    this.actor = actor;
    this.clock = clock;
  }

  /** Of whoever asks. */
  TeamLoad mine(int weeks) {
    return of(
        people.bySubject(actor.id()).orElseThrow(() -> Problems.notFound("person", actor.id())),
        weeks);
  }

  TeamLoad of(UUID manager, int weeks) {
    if (!people.knows(manager)) {
      throw Problems.notFound("person", manager);
    }
    LocalDate from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate to = from.plusDays((long) weeks * DAYS_A_WEEK - 1);
    Cover cover = absences.between(from, to);
    Map<UUID, List<Work>> work =
        table.work(manager, to).stream()
            .filter(each -> !owned(each).isEmpty())
            .collect(Collectors.groupingBy(Work::personId));
    return new TeamLoad(
        manager,
        from,
        to,
        table.reports(manager).stream()
            .map(
                report ->
                    load(report, work.getOrDefault(report.personId(), List.of()), cover, from, to))
            .sorted(fullestFirst())
            .toList());
  }

  private PersonLoad load(
      Report report, List<Work> work, Cover cover, LocalDate from, LocalDate to) {
    UUID person = report.personId();
    BigDecimal hours = work.stream().map(this::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    WorkingWeek week =
        report.weekly() == null ? WorkingWeek.USUAL : new WorkingWeek(report.weekly());
    BigDecimal available = week.hours(from, to, cover.absences().getOrDefault(person, List.of()));
    return new PersonLoad(
        person,
        report.accounts(),
        work.size(),
        (int) work.stream().filter(each -> each.dueOn().isBefore(from)).count(),
        hours,
        available,
        report.weekly() == null,
        available.signum() == 0 ? null : hours.divide(available, 4, RoundingMode.HALF_UP),
        work.stream()
            .filter(each -> !each.dueOn().isBefore(from))
            .flatMap(
                each ->
                    cover
                        .gap(person, each.dueOn())
                        .map(because -> uncovered(each, because))
                        .stream())
            .toList());
  }

  private static Uncovered uncovered(Work work, String because) {
    return new Uncovered(work.activityId(), work.accountId(), work.code(), work.dueOn(), because);
  }

  /** The owning roles whose work is this person's. */
  private static List<Role> owned(Work work) {
    return work.owners().stream()
        .filter(
            owner ->
                OwnerLaw.seat(owner, work.phase(), work.team())
                    .filter(work.seats()::contains)
                    .isPresent())
        .toList();
  }

  private BigDecimal hours(Work work) {
    Map<Role, BigDecimal> hours =
        playbook(work, catalogue.current()).map(Playbook::hours).orElse(Map.of());
    return owned(work).stream()
        .map(role -> hours.getOrDefault(role, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<Playbook> playbook(Work work, Playbooks current) {
    String code = work.playbook();
    Integer edition = work.edition();
    return code == null || edition == null
        ? current.of(work.code())
        : Optional.of(catalogue.edition(code, edition));
  }

  private static Comparator<PersonLoad> fullestFirst() {
    return Comparator.comparing(LoadService::share).reversed().thenComparing(PersonLoad::personId);
  }

  /** Who has work and no time at all is the fullest; who has neither, the emptiest. */
  private static BigDecimal share(PersonLoad load) {
    BigDecimal utilisation = load.utilisation();
    if (utilisation != null) {
      return utilisation;
    }
    return load.hours().signum() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(Integer.MAX_VALUE);
  }
}
