package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.Absence;
import dev.customerfirst.accounts.domain.Presence;
import dev.customerfirst.accounts.domain.WorkingTimes;
import dev.customerfirst.accounts.domain.WorkingWindow;
import dev.customerfirst.events.accounts.PersonState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others get to know of a person. */
final class PersonStates {

  /** The last day an absence can have. */
  private static final LocalDate FOR_EVER = LocalDate.of(2200, 12, 31);

  private static final int END_OF_DAY = 1440;

  private PersonStates() {}

  static PersonState of(Person person, Instant now) {
    PersonDetails details = person.details();
    return new PersonState(
        person.id(),
        details.displayName(),
        details.email(),
        details.oidcSubject(),
        person.roles(),
        details.managerId(),
        details.skillList(),
        calendar(details.workingTimes()),
        absences(person.presence(), now));
  }

  private static PersonState.@Nullable WorkingCalendar calendar(@Nullable WorkingTimes times) {
    return times == null
        ? null
        : new PersonState.WorkingCalendar(
            times.timeZone(), times.weekly().stream().map(PersonStates::hours).toList());
  }

  /** The end of a day is told as 00:00, because a time of day has no 24:00. */
  private static PersonState.WorkingHours hours(WorkingWindow window) {
    return new PersonState.WorkingHours(
        window.day(), time(window.fromMinute()), time(window.untilMinute()));
  }

  private static LocalTime time(int minute) {
    return minute == END_OF_DAY ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(minute * 60L);
  }

  /** Who leaves is told as somebody who goes away and does not come back. */
  private static List<PersonState.Absence> absences(Presence presence, Instant now) {
    LocalDate leftOn = presence.leftOn();
    List<PersonState.Absence> told = new ArrayList<>();
    for (Absence absence : presence.ahead(now)) {
      LocalDate last = absence.lastDay();
      if (leftOn != null && !last.isBefore(leftOn)) {
        last = leftOn.minusDays(1);
      }
      if (!last.isBefore(absence.firstDay())) {
        told.add(new PersonState.Absence(absence.firstDay(), last, absence.coverId()));
      }
    }
    if (leftOn != null) {
      told.add(new PersonState.Absence(leftOn, FOR_EVER, null));
    }
    return told;
  }
}
