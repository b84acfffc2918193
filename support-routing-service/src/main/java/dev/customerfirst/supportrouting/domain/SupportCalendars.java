package dev.customerfirst.supportrouting.domain;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The calendars that promises are made in. All keep the wall clock of Los Angeles, so that their
 * hours move in UTC with the seasons (A17, A18).
 */
public final class SupportCalendars {

  /** 02:00 to 18:00, Monday to Friday (R127). */
  public static final String SUPPORT_HOURS = "support-hours";

  /** Sunday 14:00 to Friday 17:00 without a break (R128, A19). */
  public static final String AROUND_THE_CLOCK_WEEKDAYS = "24x5";

  /** Always. */
  public static final String ALWAYS = "24x7";

  private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

  private static final Map<String, BusinessCalendar> BY_ID = new LinkedHashMap<>();

  static {
    add(SUPPORT_HOURS, days(MONDAY, FRIDAY, "02:00", "18:00"));
    List<OpenWindow> weekdays = new ArrayList<>(days(MONDAY, THURSDAY, "00:00", "24:00"));
    weekdays.add(window(SUNDAY, "14:00", "24:00"));
    weekdays.add(window(FRIDAY, "00:00", "17:00"));
    add(AROUND_THE_CLOCK_WEEKDAYS, weekdays);
    add(ALWAYS, days(MONDAY, SUNDAY, "00:00", "24:00"));
  }

  private SupportCalendars() {}

  public static Optional<BusinessCalendar> byId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * A calendar that a promise names.
   *
   * @throws IllegalStateException when no calendar has that id: promises name only known ones
   */
  public static BusinessCalendar of(String id) {
    return byId(id).orElseThrow(() -> new IllegalStateException("no calendar is called " + id));
  }

  public static Set<String> ids() {
    return BY_ID.keySet();
  }

  private static void add(String id, List<OpenWindow> windows) {
    BY_ID.put(id, new BusinessCalendar(id, PACIFIC, windows, List.of()));
  }

  private static List<OpenWindow> days(
      DayOfWeek first, DayOfWeek last, String opens, String closes) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0)
        .map(day -> window(day, opens, closes))
        .toList();
  }

  private static OpenWindow window(DayOfWeek day, String opens, String closes) {
    return new OpenWindow(day, TimeOfDay.of(opens), TimeOfDay.of(closes));
  }
}
