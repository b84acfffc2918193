package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * When a person works.
 *
 * @param timeZone IANA zone; also the clock by which their absences begin and end
 * @param weekly in the order of the week, whatever the order they were given in
 */
public record WorkingTimes(String timeZone, List<WorkingWindow> weekly) {

  public WorkingTimes {
    weekly = weekly.stream().sorted().toList();
  }

  /** Refuses windows without a minute in them, and two that share one. */
  public static List<Refusal> check(List<WorkingWindow> given) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      WorkingWindow window = given.get(i);
      String pointer = "/workingCalendar/weekly/" + i;
      if (window.isEmpty()) {
        refusals.add(
            Refusal.invalid(
                "hours-empty",
                pointer,
                "The hours end before they begin, or at once. For a night shift send two windows:"
                    + " one until 24:00, one from 00:00 of the next day."));
      } else if (given.subList(0, i).stream().anyMatch(window::overlaps)) {
        refusals.add(
            Refusal.invalid(
                "hours-overlap",
                pointer,
                "These hours overlap with others of the same day. Send each minute once; windows"
                    + " may adjoin."));
      }
    }
    return refusals;
  }
}
