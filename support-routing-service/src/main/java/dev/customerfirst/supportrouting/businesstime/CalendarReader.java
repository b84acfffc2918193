package dev.customerfirst.supportrouting.businesstime;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.supportrouting.domain.BusinessCalendar;
import dev.customerfirst.supportrouting.domain.CalendarRules;
import dev.customerfirst.supportrouting.domain.Holiday;
import dev.customerfirst.supportrouting.domain.OpenWindow;
import dev.customerfirst.supportrouting.domain.SupportCalendars;
import dev.customerfirst.supportrouting.domain.TimeOfDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes calendars of requests; refuses with everything that is wrong at once. */
final class CalendarReader {

  private static final String AT = "/calendar";

  private final List<Refusal> refusals = new ArrayList<>();

  private CalendarReader() {}

  static BusinessCalendar read(CalendarRequest request) {
    String id = request.calendarId();
    return id == null ? new CalendarReader().written(request) : builtIn(id, request);
  }

  private static BusinessCalendar builtIn(String id, CalendarRequest request) {
    if (request.timeZone() != null || request.weekly() != null || request.holidays() != null) {
      throw Problems.unprocessable(
          "two-calendars", AT, "Send either calendarId or a calendar written out, not both.");
    }
    return SupportCalendars.byId(id)
        .orElseThrow(
            () ->
                Problems.unprocessable(
                    "unknown-calendar",
                    AT + "/calendarId",
                    "Use one of " + String.join(", ", SupportCalendars.ids()) + "."));
  }

  private BusinessCalendar written(CalendarRequest request) {
    String zone = request.timeZone();
    if (zone == null) {
      throw Problems.unprocessable(
          "calendar-incomplete",
          AT + "/timeZone",
          "Name the time zone of the calendar, or send calendarId.");
    }
    List<OpenWindow> weekly = windows(orEmpty(request.weekly()));
    List<Holiday> holidays = holidays(orEmpty(request.holidays()));
    if (refusals.isEmpty()) {
      refusals.addAll(CalendarRules.check(weekly, holidays, AT));
    }
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    return new BusinessCalendar("the given calendar", ZoneId.of(zone), weekly, holidays);
  }

  private List<OpenWindow> windows(List<CalendarRequest.Window> weekly) {
    List<OpenWindow> windows = new ArrayList<>();
    for (int i = 0; i < weekly.size(); i++) {
      CalendarRequest.Window window = weekly.get(i);
      String at = AT + "/weekly/" + i;
      TimeOfDay opens = time(window.opens(), at + "/opens");
      windows.add(new OpenWindow(window.day(), opens, time(window.closes(), at + "/closes")));
    }
    return windows;
  }

  private List<Holiday> holidays(List<CalendarRequest.DayOff> daysOff) {
    List<Holiday> holidays = new ArrayList<>();
    for (int i = 0; i < daysOff.size(); i++) {
      CalendarRequest.DayOff day = daysOff.get(i);
      String at = AT + "/holidays/" + i;
      String from = day.closedFrom();
      String until = day.closedUntil();
      holidays.add(
          new Holiday(
              day.date(),
              from == null ? TimeOfDay.MIDNIGHT : time(from, at + "/closedFrom"),
              until == null ? TimeOfDay.END_OF_DAY : time(until, at + "/closedUntil"),
              day.name()));
    }
    return holidays;
  }

  private TimeOfDay time(String text, String at) {
    return TimeOfDay.parse(text)
        .orElseGet(
            () -> {
              refusals.add(
                  Refusal.invalid(
                      "wrong-time", at, "Write a time as HH:mm or HH:mm:ss, up to 24:00."));
              return TimeOfDay.MIDNIGHT;
            });
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
