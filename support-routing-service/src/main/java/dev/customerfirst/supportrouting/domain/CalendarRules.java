package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Which calendars can be made at all. All refusals are INVALID and point at the entry. */
public final class CalendarRules {

  /** Far more than a week or a lifetime of holidays needs; keeps one request affordable. */
  public static final int MOST_WINDOWS = 500;

  public static final int MOST_HOLIDAYS = 5_000;

  private CalendarRules() {}

  /**
   * What is wrong with the windows and holidays of a calendar.
   *
   * @param at JSON pointer of the calendar
   */
  public static List<Refusal> check(List<OpenWindow> weekly, List<Holiday> holidays, String at) {
    List<Refusal> refusals = new ArrayList<>();
    if (weekly.isEmpty()) {
      refusals.add(
          Refusal.invalid(
              "never-open", at + "/weekly", "Name at least one window in which somebody works."));
    }
    if (weekly.size() > MOST_WINDOWS || holidays.size() > MOST_HOLIDAYS) {
      String detail =
          "Send at most %d windows and %d holidays.".formatted(MOST_WINDOWS, MOST_HOLIDAYS);
      return List.of(Refusal.invalid("calendar-too-large", at, detail));
    }
    for (int i = 0; i < weekly.size(); i++) {
      checkWindow(weekly, i, at + "/weekly/" + i, refusals);
    }
    for (int i = 0; i < holidays.size(); i++) {
      Holiday holiday = holidays.get(i);
      if (!holiday.closedFrom().isBefore(holiday.closedUntil())) {
        refusals.add(
            Refusal.invalid(
                "holiday-ends-before-it-begins",
                at + "/holidays/" + i + "/closedUntil",
                "closedUntil must be later than closedFrom; leave both out to close the day."));
      }
    }
    return refusals;
  }

  private static void checkWindow(
      List<OpenWindow> weekly, int i, String at, List<Refusal> refusals) {
    OpenWindow window = weekly.get(i);
    if (!window.opens().isBefore(window.closes())) {
      refusals.add(
          Refusal.invalid(
              "window-closes-before-it-opens",
              at + "/closes",
              "A window closes later than it opens (%s): split one that runs past midnight in two."
                  .formatted(window.opens())));
      return;
    }
    for (int j = 0; j < i; j++) {
      OpenWindow other = weekly.get(j);
      if (other.day() == window.day()
          && other.opens().isBefore(window.closes())
          && window.opens().isBefore(other.closes())) {
        refusals.add(
            Refusal.invalid(
                "windows-overlap",
                at,
                "%s already has a window from %s to %s: windows may adjoin but not overlap."
                    .formatted(other.day(), other.opens(), other.closes())));
      }
    }
  }
}
