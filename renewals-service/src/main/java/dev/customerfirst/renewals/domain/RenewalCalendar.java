package dev.customerfirst.renewals.domain;

import java.time.LocalDate;

/**
 * When a renewal is looked at.
 *
 * @param windowDays how many days before the day after the last day its assessment opens
 */
public record RenewalCalendar(int windowDays) {

  /** From so many days before the day after the last day on the signal is kept up to date. */
  public static final int WATCHED_DAYS = 365;

  /** The first day on which the signal is kept up to date. */
  public LocalDate watchedFrom(ContractTerm term) {
    return notBeforeTheStart(term, Math.max(WATCHED_DAYS, windowDays));
  }

  /** The first day on which others hear of the signal. */
  public LocalDate opensOn(ContractTerm term) {
    return notBeforeTheStart(term, windowDays);
  }

  private static LocalDate notBeforeTheStart(ContractTerm term, int days) {
    LocalDate day = term.dayAfter().minusDays(days);
    return day.isBefore(term.startsOn()) ? term.startsOn() : day;
  }
}
