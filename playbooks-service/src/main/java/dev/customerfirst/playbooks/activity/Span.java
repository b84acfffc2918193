package dev.customerfirst.playbooks.activity;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days of an activity, by the calendar they belong to.
 *
 * @param opensByDate opens when its day comes; the others open with their contract or quarter
 * @param opensAt the instant that day begins
 * @param dueMoved somebody moved the due day, so the plan does not
 * @param overdueAt the instant the due day is over
 * @param overdueTold that it is over was told
 */
@Embeddable
record Span(
    LocalDate opensOn,
    boolean opensByDate,
    Instant opensAt,
    LocalDate dueOn,
    String timeZone,
    boolean dueMoved,
    Instant overdueAt,
    boolean overdueTold) {

  static Span of(LocalDate opensOn, boolean opensByDate, LocalDate dueOn, ZoneId zone) {
    return new Span(
        opensOn,
        opensByDate,
        opensOn.atStartOfDay(zone).toInstant(),
        dueOn,
        zone.getId(),
        false,
        overdueAt(dueOn, zone),
        false);
  }

  static Span of(WantedActivity wanted) {
    return of(
        wanted.planned().opensOn(),
        wanted.planned().opensByDate(),
        wanted.planned().dueOn(),
        wanted.zone());
  }

  /** As the plan wants it now; a due day that somebody moved stays while it is possible. */
  Span replanned(WantedActivity wanted) {
    Span planned = of(wanted);
    Span next = dueMoved && !dueOn.isBefore(planned.opensOn) ? planned.movedTo(dueOn) : planned;
    return next.dueOn.equals(dueOn) && next.timeZone.equals(timeZone) && overdueTold
        ? next.told()
        : next;
  }

  Span movedTo(LocalDate day) {
    return new Span(
        opensOn, opensByDate, opensAt, day, timeZone, true, overdueAt(day, zone()), false);
  }

  Span told() {
    return new Span(opensOn, opensByDate, opensAt, dueOn, timeZone, dueMoved, overdueAt, true);
  }

  ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  private static Instant overdueAt(LocalDate dueOn, ZoneId zone) {
    return dueOn.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
