package dev.customerfirst.supportrouting.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a part of it, on which nobody works.
 *
 * @param closedFrom inclusive
 * @param closedUntil exclusive
 */
public record Holiday(
    LocalDate date, TimeOfDay closedFrom, TimeOfDay closedUntil, @Nullable String name) {

  public static Holiday wholeDay(LocalDate date, @Nullable String name) {
    return new Holiday(date, TimeOfDay.MIDNIGHT, TimeOfDay.END_OF_DAY, name);
  }

  /**
   * What it takes away from the windows of its date. A whole day takes all of them, also those that
   * a change of the clocks pushed past midnight.
   */
  Span on(ZoneId zone) {
    boolean wholeDay =
        closedFrom.equals(TimeOfDay.MIDNIGHT) && closedUntil.equals(TimeOfDay.END_OF_DAY);
    return wholeDay ? Span.ALWAYS : new Span(closedFrom.on(date, zone), closedUntil.on(date, zone));
  }

  String words() {
    return name == null || name.isBlank() ? "holiday on " + date : "holiday: " + name;
  }
}
