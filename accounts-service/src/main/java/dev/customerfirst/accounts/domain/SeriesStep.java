package dev.customerfirst.accounts.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long one point of a series is. */
public enum SeriesStep {
  DAY,
  /** From Monday on. */
  WEEK,
  /** A calendar month. */
  MONTH;

  /** The first day of the step that a day belongs to. */
  LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The first day of the step after the one that begins on this day. */
  LocalDate after(LocalDate start) {
    return switch (this) {
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
    };
  }
}
