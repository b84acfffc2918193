package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.playbooks.activity.ActivityFigures.Counts;
import dev.customerfirst.playbooks.activity.ActivityFigures.OfCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Counts activities, however many, in one statement. */
@ApplicationScoped
class ActivityCounting {

  /** Whether a day is over depends on the calendar of the activity's own contract. */
  private static final String COUNT =
      """
      select code,
        count(*) filter (where status = 'COMPLETED' and completed_on <= due_on),
        count(*) filter (where status = 'COMPLETED' and completed_on > due_on),
        count(*) filter (where status = 'SKIPPED'),
        count(*) filter (where still_open and due_on < today),
        count(*) filter (where still_open and due_on >= today)
      from (
        select code, status, completed_on, due_on,
          status in ('PLANNED', 'SCHEDULED', 'STARTED') as still_open,
          cast(cast(:now as timestamptz) at time zone time_zone as date) as today
        from activity
        where origin = 'MATRIX' and status <> 'WITHDRAWN' and due_on between :from and :to) fell_due
      group by code order by code
      """;

  private final EntityManager entities;
  private final Clock clock;

  ActivityCounting(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Transactional
  @SuppressWarnings("unchecked")
  ActivityFigures between(LocalDate from, LocalDate to) {
    List<Object[]> rows =
        entities
            .createNativeQuery(COUNT)
            .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
    return ActivityFigures.of(from, to, rows.stream().map(ActivityCounting::ofCode).toList());
  }

  private static OfCode ofCode(Object[] row) {
    return new OfCode(
        ActivityCode.valueOf((String) row[0]),
        Counts.of((Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]));
  }
}
