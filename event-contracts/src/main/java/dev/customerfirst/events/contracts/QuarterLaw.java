package dev.customerfirst.events.contracts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The law of contract quarters (R093), published with the events so that everybody computes the
 * same days: quarter k starts 3(k - 1) calendar months after the contract's own start. It is never
 * counted from the quarter before, because a month end that was clamped once would stay clamped. A
 * partial last quarter counts as one.
 */
public final class QuarterLaw {

  private static final int MONTHS = 3;

  private QuarterLaw() {}

  /** The last day, inclusive, of a contract that runs for whole months. */
  public static LocalDate lastDay(LocalDate startsOn, int termMonths) {
    return startsOn.plusMonths(termMonths).minusDays(1);
  }

  /**
   * All quarters of a contract, in order.
   *
   * @param endsOn last day, inclusive, not before {@code startsOn}
   * @throws IllegalArgumentException when the contract ends before it starts
   */
  public static List<ContractQuarter> quarters(LocalDate startsOn, LocalDate endsOn, ZoneId zone) {
    if (endsOn.isBefore(startsOn)) {
      throw new IllegalArgumentException("a contract ends on or after the day it starts");
    }
    List<ContractQuarter> quarters = new ArrayList<>();
    for (int k = 1; !startOf(startsOn, k).isAfter(endsOn); k++) {
      LocalDate regularEnd = startOf(startsOn, k + 1).minusDays(1);
      LocalDate end = regularEnd.isAfter(endsOn) ? endsOn : regularEnd;
      quarters.add(
          new ContractQuarter(
              k, startOf(startsOn, k), end, end.plusDays(1).atStartOfDay(zone).toInstant()));
    }
    return List.copyOf(quarters);
  }

  /** The first day of quarter k, whether or not the contract lasts that long. */
  public static LocalDate startOf(LocalDate startsOn, int k) {
    return startsOn.plusMonths((long) MONTHS * (k - 1));
  }
}
