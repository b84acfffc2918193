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
 */
@Embeddable
record Span(
    LocalDate opensOn, boolean opensByDate, Instant opensAt, LocalDate dueOn, String timeZone) {

  Span(LocalDate opensOn, boolean opensByDate, LocalDate dueOn, ZoneId zone) {
    this(opensOn, opensByDate, opensOn.atStartOfDay(zone).toInstant(), dueOn, zone.getId());
  }

  static Span of(WantedActivity wanted) {
    return new Span(
        wanted.planned().opensOn(),
        wanted.planned().opensByDate(),
        wanted.planned().dueOn(),
        wanted.zone());
  }

  ZoneId zone() {
    return ZoneId.of(timeZone);
  }
}
