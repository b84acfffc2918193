package dev.customerfirst.accounts.domain;

import java.time.DayOfWeek;

/**
 * Hours in which a person works, by the wall clock; half-open.
 *
 * @param fromMinute minute of the day, 0 to 1439
 * @param untilMinute minute of the day at which it is over; 1440 is the end of the day
 */
public record WorkingWindow(DayOfWeek day, int fromMinute, int untilMinute)
    implements Comparable<WorkingWindow> {

  boolean isEmpty() {
    return untilMinute <= fromMinute;
  }

  /** Windows may adjoin: one that begins when the other ends has no minute in common with it. */
  boolean overlaps(WorkingWindow other) {
    return day == other.day && fromMinute < other.untilMinute && other.fromMinute < untilMinute;
  }

  @Override
  public int compareTo(WorkingWindow other) {
    int byDay = day.compareTo(other.day);
    if (byDay != 0) {
      return byDay;
    }
    int byStart = Integer.compare(fromMinute, other.fromMinute);
    return byStart == 0 ? Integer.compare(untilMinute, other.untilMinute) : byStart;
  }
}
