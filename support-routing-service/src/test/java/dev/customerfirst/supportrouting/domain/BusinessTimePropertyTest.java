package dev.customerfirst.supportrouting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The compiled calendar against one that looks at every minute by itself, around days on which the
 * clocks change, are skipped whole, or change by half an hour.
 */
class BusinessTimePropertyTest {

  private static final List<String> ZONES_AND_DAYS =
      List.of(
          "Europe/Berlin 2024-03-29",
          "Europe/Berlin 2024-10-25",
          "America/Los_Angeles 2024-03-08",
          "America/Los_Angeles 2024-11-01",
          "Australia/Lord_Howe 2024-04-05",
          "Australia/Lord_Howe 2024-10-04",
          "America/Sao_Paulo 2018-11-02",
          "Pacific/Apia 2011-12-28",
          "Asia/Kathmandu 2024-06-01",
          "UTC 2024-02-27");

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithAWalkMinuteByMinute(long seed) {
    Random random = new Random(seed);
    String[] place = ZONES_AND_DAYS.get(random.nextInt(ZONES_AND_DAYS.size())).split(" ");
    ZoneId zone = ZoneId.of(place[0]);
    LocalDate day = LocalDate.parse(place[1]);
    List<OpenWindow> windows = windows(random);
    List<Holiday> holidays = holidays(random, day);
    BusinessCalendar calendar = new BusinessCalendar("hours", zone, windows, holidays);
    Instant start = day.atStartOfDay(zone).toInstant().plusSeconds(60L * random.nextInt(2_000));
    List<Pause> pauses = pauses(random, start);

    List<Instant> counted = new ArrayList<>();
    Instant end = start.plus(Duration.ofDays(9));
    for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
      if (isOpen(minute, zone, windows, holidays) && !isPaused(minute, pauses)) {
        counted.add(minute);
      }
    }

    Reckoning.Found elapsed = (Reckoning.Found) BusinessTime.elapsed(calendar, start, end, pauses);
    assertThat(elapsed.counted()).isEqualTo(Duration.ofMinutes(counted.size()));
    assertTiles(elapsed, start, end);

    if (!counted.isEmpty()) {
      int minutes = 1 + random.nextInt(counted.size());
      Reckoning.Found deadline =
          (Reckoning.Found)
              BusinessTime.deadline(
                  calendar, start, new Target.Hours(Duration.ofMinutes(minutes)), pauses);
      Instant due = counted.get(minutes - 1).plusSeconds(60);
      assertThat(deadline.until()).isEqualTo(due);
      assertThat(deadline.counted()).isEqualTo(Duration.ofMinutes(minutes));
      assertTiles(deadline, start, due);
      Reckoning.Found zero =
          (Reckoning.Found)
              BusinessTime.deadline(calendar, start, new Target.Hours(Duration.ZERO), pauses);
      assertThat(zero.until()).isEqualTo(counted.get(0));
    }
  }

  private static void assertTiles(Reckoning.Found answer, Instant from, Instant to) {
    Instant at = from;
    Duration counted = Duration.ZERO;
    for (Segment segment : answer.segments()) {
      assertThat(segment.from()).isEqualTo(at).isBefore(segment.to());
      assertThat(segment.length()).isEqualTo(Duration.between(segment.from(), segment.to()));
      at = segment.to();
      if (segment.kind() == SegmentKind.COUNTED) {
        counted = counted.plus(Duration.between(segment.from(), segment.to()));
      }
    }
    assertThat(at).isEqualTo(to);
    assertThat(counted).isEqualTo(answer.counted());
  }

  private static boolean isOpen(
      Instant at, ZoneId zone, List<OpenWindow> windows, List<Holiday> holidays) {
    LocalDate today = LocalDate.ofInstant(at, zone);
    for (int back = -2; back <= 1; back++) {
      LocalDate date = today.plusDays(back);
      for (OpenWindow window : windows) {
        if (window.day() == date.getDayOfWeek()
            && isWithin(
                at, instant(date, window.opens(), zone), instant(date, window.closes(), zone))
            && holidays.stream().noneMatch(holiday -> closes(holiday, date, at, zone))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean closes(Holiday holiday, LocalDate date, Instant at, ZoneId zone) {
    if (!holiday.date().equals(date)) {
      return false;
    }
    boolean wholeDay =
        holiday.closedFrom().second() == 0 && holiday.closedUntil().second() == 86_400;
    return wholeDay
        || isWithin(
            at,
            instant(date, holiday.closedFrom(), zone),
            instant(date, holiday.closedUntil(), zone));
  }

  private static boolean isWithin(Instant at, Instant from, Instant to) {
    return !at.isBefore(from) && at.isBefore(to);
  }

  private static Instant instant(LocalDate date, TimeOfDay time, ZoneId zone) {
    return time.second() == 86_400
        ? ZonedDateTime.of(date.plusDays(1), LocalTime.MIDNIGHT, zone).toInstant()
        : ZonedDateTime.of(date, LocalTime.ofSecondOfDay(time.second()), zone).toInstant();
  }

  private static boolean isPaused(Instant at, List<Pause> pauses) {
    return pauses.stream().anyMatch(p -> p.to() != null && isWithin(at, p.from(), p.to()));
  }

  private static List<OpenWindow> windows(Random random) {
    List<OpenWindow> windows = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      int at = random.nextInt(8) * 15;
      while (random.nextInt(4) > 0 && at < 1_440) {
        int length = 15 * (1 + random.nextInt(30));
        int to = Math.min(1_440, at + length);
        windows.add(new OpenWindow(day, new TimeOfDay(at * 60), new TimeOfDay(to * 60)));
        at = to + (random.nextBoolean() ? 0 : 15 * random.nextInt(20));
      }
    }
    if (windows.isEmpty()) {
      windows.add(new OpenWindow(DayOfWeek.SUNDAY, TimeOfDay.MIDNIGHT, TimeOfDay.END_OF_DAY));
    }
    assertThat(CalendarRules.check(windows, List.of(), "")).isEmpty();
    return windows;
  }

  private static List<Holiday> holidays(Random random, LocalDate day) {
    List<Holiday> holidays = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      LocalDate date = day.plusDays(random.nextInt(8));
      int from = random.nextInt(1_440);
      int to = from + 1 + random.nextInt(1_440 - from);
      holidays.add(
          random.nextInt(3) == 0
              ? Holiday.wholeDay(date, "Free day")
              : new Holiday(date, new TimeOfDay(from * 60), new TimeOfDay(to * 60), null));
    }
    return holidays;
  }

  private static List<Pause> pauses(Random random, Instant start) {
    List<Pause> pauses = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      Instant from = start.plusSeconds(60L * (random.nextInt(10_000) - 1_000));
      pauses.add(new Pause(from, from.plusSeconds(60L * random.nextInt(1_500))));
    }
    return pauses;
  }
}
