package dev.customerfirst.playbooks.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The days we work on; due dates are kept on them. */
public record WorkingDays(Set<DayOfWeek> daysOff, Set<LocalDate> holidays) {

  /** Monday to Friday, no holidays. */
  public static final WorkingDays MONDAY_TO_FRIDAY =
      new WorkingDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());

  /**
   * @throws IllegalArgumentException when no day of the week is left to work on
   */
  public WorkingDays {
    daysOff = Set.copyOf(daysOff);
    holidays = Set.copyOf(holidays);
    if (daysOff.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("at least one day of the week must be a working day");
    }
  }

  /** The day itself or the last working day before it, but never before the floor. */
  public LocalDate onOrBefore(LocalDate day, LocalDate floor) {
    LocalDate candidate = day;
    while (candidate.isAfter(floor) && isOff(candidate)) {
      candidate = candidate.minusDays(1);
    }
    return candidate;
  }

  private boolean isOff(LocalDate day) {
    return daysOff.contains(day.getDayOfWeek()) || holidays.contains(day);
  }
}
