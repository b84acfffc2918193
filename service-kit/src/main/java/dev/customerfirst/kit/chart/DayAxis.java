package dev.customerfirst.kit.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days from left to right, with ticks where people look for them: Mondays, first days of months.
 */
record DayAxis(LocalDate first, LocalDate last) {

  /** A day with its label. */
  record Tick(LocalDate day, String label) {}

  private static final int MOST = 7;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final List<Period> STEPS =
      List.of(
          Period.ofDays(1),
          Period.ofDays(2),
          Period.ofWeeks(1),
          Period.ofWeeks(2),
          Period.ofMonths(1),
          Period.ofMonths(2),
          Period.ofMonths(3),
          Period.ofMonths(6),
          Period.ofYears(1),
          Period.ofYears(2),
          Period.ofYears(5),
          Period.ofYears(10));

  /** Where a day lies between the first, 0, and the last, 1; a single day lies in the middle. */
  double place(LocalDate day) {
    long days = ChronoUnit.DAYS.between(first, last);
    return days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / days;
  }

  List<Tick> ticks() {
    for (Period step : STEPS) {
      List<LocalDate> days = days(step);
      if (days.size() <= MOST) {
        return labelled(days, step);
      }
    }
    return labelled(List.of(first, last), Period.ofYears(1));
  }

  private List<LocalDate> days(Period step) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = start(step);
    while (!day.isAfter(last) && days.size() <= MOST) {
      days.add(day);
      day = day.plus(step);
    }
    return days;
  }

  private LocalDate start(Period step) {
    if (step.getDays() > 0 && step.getDays() < 7) {
      return first;
    }
    if (step.getDays() > 0) {
      return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
    LocalDate month =
        first.getDayOfMonth() == 1 ? first : first.with(TemporalAdjusters.firstDayOfNextMonth());
    // Quarters and half-years begin where calendars say so, years with January.
    int months = Math.min(12, (int) step.toTotalMonths());
    while ((month.getMonthValue() - 1) % months != 0) {
      month = month.plusMonths(1);
    }
    return month;
  }

  private static List<Tick> labelled(List<LocalDate> days, Period step) {
    List<Tick> ticks = new ArrayList<>();
    int year = 0;
    for (LocalDate day : days) {
      String label =
          step.getDays() == 0
              ? (step.getYears() > 0 ? Integer.toString(day.getYear()) : MONTH.format(day))
              : (day.getYear() == year ? DAY : FULL).format(day);
      ticks.add(new Tick(day, label));
      year = day.getYear();
    }
    return ticks;
  }
}
