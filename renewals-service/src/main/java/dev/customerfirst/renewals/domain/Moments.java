package dev.customerfirst.renewals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * All that will happen to a contract by itself, computed once from its own dates (A2, A3, R187).
 *
 * <p>It starts and it ends whatever the day it was entered on, so that everybody learns of it.
 * Quarters and renewal windows that lie before the journey begins are history and left out, and so
 * is a window that would open before the contract itself.
 */
public final class Moments {

  /** Days before the day after the last day. */
  public static final List<Integer> RENEWAL_WINDOWS = List.of(180, 120, 90);

  private Moments() {}

  /** In the order in which they happen. */
  public static List<Moment> of(ContractTerm term, ZoneId zone, LocalDate journeyFrom) {
    List<Moment> moments = new ArrayList<>();
    Instant journeyStart = journeyFrom.atStartOfDay(zone).toInstant();
    moments.add(new Moment(term.startsAt(zone), MomentKind.STARTED, 0));
    for (int days : RENEWAL_WINDOWS) {
      LocalDate opensOn = term.dayAfter().minusDays(days);
      if (!opensOn.isBefore(term.startsOn()) && !opensOn.isBefore(journeyFrom)) {
        moments.add(
            new Moment(opensOn.atStartOfDay(zone).toInstant(), MomentKind.RENEWAL_WINDOW, days));
      }
    }
    term.quarters(zone).stream()
        .filter(quarter -> !quarter.elapsesAt().isBefore(journeyStart))
        .map(
            quarter ->
                new Moment(quarter.elapsesAt(), MomentKind.QUARTER_ELAPSED, quarter.number()))
        .forEach(moments::add);
    moments.add(new Moment(term.endsAt(zone), MomentKind.ENDED, 0));
    return moments.stream().sorted(Moment.IN_ORDER).toList();
  }
}
