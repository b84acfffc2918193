package dev.customerfirst.playbooks.work;

import dev.customerfirst.events.accounts.PersonState;
import dev.customerfirst.events.accounts.PersonState.WorkingCalendar;
import dev.customerfirst.events.accounts.PersonState.WorkingHours;
import dev.customerfirst.playbooks.domain.load.WorkingWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Our people, as far as their work has to find them: no name, no address. */
@ApplicationScoped
public class People {

  private static final String REMEMBER =
      """
      insert into person (id, oidc_subject, manager_id, weekly, heard_at)
      values (:id, :subject, cast(:manager as uuid), cast(:weekly as jsonb), :now)
      on conflict (id) do update set oidc_subject = excluded.oidc_subject,
        manager_id = excluded.manager_id, weekly = excluded.weekly, heard_at = excluded.heard_at
      """;

  private final EntityManager entities;
  private final Absences absences;
  private final Clock clock;

  People(EntityManager entities, Absences absences, Clock clock) {
    this.entities = entities;
    this.absences = absences;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  public void remember(PersonState state) {
    entities
        .createNativeQuery(REMEMBER)
        .setParameter("id", state.personId())
        .setParameter("subject", state.oidcSubject())
        .setParameter("manager", state.managerId() == null ? null : state.managerId().toString())
        .setParameter("weekly", weekly(state.workingCalendar()))
        .setParameter("now", clock.instant())
        .executeUpdate();
    absences.replace(state.personId(), state.absences());
  }

  /** Minutes by day of the week, as JSON; null while nobody said when they work. */
  private static @Nullable String weekly(@Nullable WorkingCalendar calendar) {
    if (calendar == null) {
      return null;
    }
    Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
    for (WorkingHours hours : calendar.weekly()) {
      minutes.merge(hours.day(), WorkingWeek.minutes(hours.from(), hours.until()), Integer::sum);
    }
    return minutes.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Transactional(TxType.MANDATORY)
  public void forget(UUID id) {
    entities
        .createNativeQuery("delete from person where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Whether accounts-service has told of them. */
  @Transactional(TxType.MANDATORY)
  public boolean knows(UUID id) {
    return (Boolean)
        entities
            .createNativeQuery("select exists (select 1 from person where id = :id)")
            .setParameter("id", id)
            .getSingleResult();
  }

  /** Whose token it is; of several the one heard of last. */
  @Transactional(TxType.MANDATORY)
  public Optional<UUID> bySubject(String subject) {
    return entities
        .createNativeQuery(
            "select id from person where oidc_subject = :subject order by heard_at desc, id limit"
                + " 1",
            UUID.class)
        .setParameter("subject", subject)
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .findFirst();
  }
}
