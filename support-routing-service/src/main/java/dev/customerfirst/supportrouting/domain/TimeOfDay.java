package dev.customerfirst.supportrouting.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time on the wall clock of one day, where 24:00 is the end of that day.
 *
 * @param second seconds since 00:00 on the wall clock, 0 to 86,400
 */
public record TimeOfDay(int second) {

  public static final TimeOfDay MIDNIGHT = new TimeOfDay(0);
  public static final TimeOfDay END_OF_DAY = new TimeOfDay(86_400);

  private static final Pattern FORM = Pattern.compile("(\\d{2}):(\\d{2})(?::(\\d{2}))?");

  /** Reads {@code HH:mm} or {@code HH:mm:ss}, 24:00 included; empty when it is neither. */
  public static Optional<TimeOfDay> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hours = Integer.parseInt(matcher.group(1));
    int minutes = Integer.parseInt(matcher.group(2));
    int seconds = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    int total = hours * 3_600 + minutes * 60 + seconds;
    return minutes > 59 || seconds > 59 || total > END_OF_DAY.second
        ? Optional.empty()
        : Optional.of(new TimeOfDay(total));
  }

  /** For times that stand in our own code. */
  static TimeOfDay of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException(text));
  }

  /**
   * The instant of this time on a date, in epoch seconds. A time that the clocks skip moves on by
   * as much as they skip; of a time they show twice it is the first.
   */
  long on(LocalDate date, ZoneId zone) {
    boolean ends = second == END_OF_DAY.second;
    LocalDate day = ends ? date.plusDays(1) : date;
    LocalTime time = ends ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(second);
    return ZonedDateTime.of(day, time, zone).toEpochSecond();
  }

  boolean isBefore(TimeOfDay other) {
    return second < other.second;
  }

  @Override
  public String toString() {
    return second == END_OF_DAY.second ? "24:00" : LocalTime.ofSecondOfDay(second).toString();
  }
}
