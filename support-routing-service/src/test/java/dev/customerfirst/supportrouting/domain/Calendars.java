package dev.customerfirst.supportrouting.domain;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Calendars for tests, written as a person would say them. */
final class Calendars {

  private Calendars() {}

  static BusinessCalendar mondayToFriday(String zone, String opens, String closes) {
    List<OpenWindow> windows =
        Arrays.stream(DayOfWeek.values())
            .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
            .map(day -> window(day, opens, closes))
            .toList();
    return calendar(zone, windows);
  }

  static BusinessCalendar daily(String zone, String opens, String closes, Holiday... holidays) {
    List<OpenWindow> windows =
        Arrays.stream(DayOfWeek.values()).map(day -> window(day, opens, closes)).toList();
    return new BusinessCalendar("test hours", ZoneId.of(zone), windows, List.of(holidays));
  }

  static BusinessCalendar calendar(String zone, List<OpenWindow> windows, Holiday... holidays) {
    return new BusinessCalendar("test hours", ZoneId.of(zone), windows, List.of(holidays));
  }

  static OpenWindow window(DayOfWeek day, String opens, String closes) {
    return new OpenWindow(day, TimeOfDay.of(opens), TimeOfDay.of(closes));
  }
}
