package dev.customerfirst.accounts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a person is there. Days begin and end by the clock of their own zone.
 *
 * @param leftOn the first day on which they are no longer one of us; null while they stay
 * @param absences without two that share a day
 */
public record Presence(ZoneId zone, @Nullable LocalDate leftOn, List<Absence> absences) {

  public Presence {
    absences = absences.stream().sorted(Comparator.comparing(Absence::firstDay)).toList();
  }

  public LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  /** Whether they left; from then on they get no new seats. */
  public boolean hasLeft(Instant now) {
    return leftOn != null && !today(now).isBefore(leftOn);
  }

  public Instant beginsAt(Absence absence) {
    return startOf(absence.firstDay());
  }

  /** The first instant at which they are back. */
  public Instant endsAt(Absence absence) {
    return startOf(absence.lastDay().plusDays(1));
  }

  public boolean isOver(Absence absence, Instant now) {
    return !now.isBefore(endsAt(absence));
  }

  /** When they left or will leave. */
  public @Nullable Instant leftAt() {
    return leftOn == null ? null : startOf(leftOn);
  }

  /** The next instant at which they go, come back or leave; empty when nothing is planned. */
  public Optional<Instant> nextChange(Instant now) {
    Instant leaving = leftAt();
    return Stream.concat(
            absences.stream().flatMap(a -> Stream.of(beginsAt(a), endsAt(a))),
            Stream.ofNullable(leaving))
        .filter(instant -> instant.isAfter(now))
        .min(Comparator.naturalOrder());
  }

  /** Absences that are or will be. */
  public List<Absence> ahead(Instant now) {
    return absences.stream().filter(absence -> !isOver(absence, now)).toList();
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
