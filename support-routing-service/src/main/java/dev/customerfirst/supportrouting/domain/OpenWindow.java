package dev.customerfirst.supportrouting.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Hours that come back every week.
 *
 * @param opens inclusive
 * @param closes exclusive; 24:00 is the end of the day
 */
public record OpenWindow(DayOfWeek day, TimeOfDay opens, TimeOfDay closes) {

  /** The window on one date; empty where a change of the clocks leaves nothing of it. */
  Span on(LocalDate date, ZoneId zone) {
    return new Span(opens.on(date, zone), closes.on(date, zone));
  }
}
