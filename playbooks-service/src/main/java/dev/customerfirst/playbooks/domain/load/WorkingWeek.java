package dev.customerfirst.playbooks.domain.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The hours somebody works, by the wall clock: a day on which the clocks change has no more and no
 * less of them.
 *
 * @param minutes of work by day of the week; a day that is not there is free
 */
public record WorkingWeek(Map<DayOfWeek, Integer> minutes) {

  private static final int EIGHT_HOURS = 8 * 60;
  private static final int A_DAY = 24 * 60;
  private static final BigDecimal AN_HOUR = BigDecimal.valueOf(60);

  /** Forty hours from Monday to Friday, for those of whom nobody said when they work. */
  public static final WorkingWeek USUAL = usual();

  public WorkingWeek {
    minutes = Map.copyOf(minutes);
  }

  private static WorkingWeek usual() {
    Map<DayOfWeek, Integer> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
        week.put(day, EIGHT_HOURS);
      }
    }
    return new WorkingWeek(week);
  }

  /** Minutes of one window; the end of a day is told as 00:00, for a time of day has no 24:00. */
  public static int minutes(LocalTime from, LocalTime until) {
    long minutes = Duration.between(from, until).toMinutes();
    return (int) (until.equals(LocalTime.MIDNIGHT) ? minutes + A_DAY : minutes);
  }

  /**
   * Hours in a period, without the days of absence; a day on which two absences meet is gone once.
   *
   * @param to last day, inclusive
   */
  public BigDecimal hours(LocalDate from, LocalDate to, List<Away> absences) {
    long total =
        Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
            .filter(day -> absences.stream().noneMatch(away -> away.includes(day)))
            .mapToLong(day -> minutes.getOrDefault(day.getDayOfWeek(), 0))
            .sum();
    return BigDecimal.valueOf(total).divide(AN_HOUR, 2, RoundingMode.HALF_UP);
  }
}
