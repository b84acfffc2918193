package dev.customerfirst.renewals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that will happen to a contract by itself, computed once from its own dates (A2, A3, R187).
 *
 * <p>It starts and it ends whatever the day it was entered on, so that everybody learns of it.
 * Quarters and renewal windows that lie before the journey begins are history and left out, and so
 * is a window that would open before the contract itself.
 */
public final class Moments {

  private Moments() {}

  /** In the order in which they happen. */
  public static List<Moment> of(
      ContractTerm term, ZoneId zone, LocalDate journeyFrom, RenewalWindows windows) {
    List<Moment> moments = new ArrayList<>();
    Instant journeyStart = journeyFrom.atStartOfDay(zone).toInstant();
    moments.add(new Moment(term.startsAt(zone), MomentKind.STARTED, 0));
    for (int days : windows.days()) {
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

  /**
   * When a contract that renews by itself does so: at midnight before the last days begin, and not
   * before it has started. Empty when that was over before the journey began, or before the day on
   * which it was agreed: then nobody could have given notice in time, and people decide.
   *
   * @param noticeDays 0 at the end
   * @param agreedFrom from which day on it renews by itself
   */
  public static Optional<Moment> noticeDeadline(
      ContractTerm term, ZoneId zone, int noticeDays, LocalDate agreedFrom) {
    LocalDate lastDaysBegin = noticeDeadlineOn(term, noticeDays);
    return lastDaysBegin.isBefore(agreedFrom)
        ? Optional.empty()
        : Optional.of(
            new Moment(
                lastDaysBegin.atStartOfDay(zone).toInstant(), MomentKind.NOTICE_DEADLINE, 0));
  }

  /** The first day on which notice comes too late. */
  public static LocalDate noticeDeadlineOn(ContractTerm term, int noticeDays) {
    LocalDate lastDaysBegin = term.dayAfter().minusDays(noticeDays);
    return lastDaysBegin.isBefore(term.startsOn()) ? term.startsOn() : lastDaysBegin;
  }

  /** When the days of grace are over. */
  public static Moment graceOver(LocalDate graceUntil, ZoneId zone) {
    return new Moment(
        graceUntil.plusDays(1).atStartOfDay(zone).toInstant(), MomentKind.GRACE_OVER, 0);
  }
}
