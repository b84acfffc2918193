package dev.customerfirst.supportrouting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessTimeTest {

  private static final BusinessCalendar OFFICE =
      Calendars.mondayToFriday("Europe/Berlin", "09:00", "17:00");

  @ParameterizedTest(name = "{0}: {1}-{2}, {3} + {4} = {5}")
  @CsvSource({
    "K4 over night, 08:00, 18:00, 2024-07-01T17:00, PT4H, 2024-07-02T11:00",
    "K4 warning, 08:00, 18:00, 2024-07-01T17:00, PT3H, 2024-07-02T10:00",
    "K8 over the weekend, 09:00, 17:00, 2024-07-05T16:30, PT1H, 2024-07-08T09:30",
    "K9 ends with the day, 10:00, 18:00, 2024-07-01T17:00, PT3600S, 2024-07-01T18:00",
    "K9 one second more, 10:00, 18:00, 2024-07-01T17:00, PT3601S, 2024-07-02T10:00:01",
    "opened at night, 09:00, 17:00, 2024-07-01T03:00, PT1H, 2024-07-01T10:00",
    "opened as it closes, 09:00, 17:00, 2024-07-01T17:00, PT1H, 2024-07-02T10:00",
    "zero while open, 09:00, 17:00, 2024-07-01T12:34, PT0S, 2024-07-01T12:34",
    "zero while closed, 09:00, 17:00, 2024-07-06T12:00, PT0S, 2024-07-08T09:00",
    "zero as it closes, 09:00, 17:00, 2024-07-05T17:00, PT0S, 2024-07-08T09:00",
    "fractions stay, 09:00, 17:00, 2024-07-01T16:59:59.250, PT1.5S, 2024-07-02T09:00:00.750",
    "a working year, 09:00, 17:00, 2024-01-01T09:00, PT2088H, 2024-12-30T17:00"
  })
  void addsOpenTime(
      String name, String opens, String closes, String start, String target, String due) {
    BusinessCalendar calendar = Calendars.mondayToFriday("Europe/Berlin", opens, closes);
    assertThat(due(calendar, local(start), new Target.Hours(Duration.parse(target))))
        .isEqualTo(local(due));
  }

  @ParameterizedTest(name = "{0}")
  @Tag("R127")
  @Tag("R129")
  @CsvSource({
    "within the day, 2024-07-01T16:00:00Z, 2024-07-01T17:00:00Z",
    "over the weekend, 2024-07-06T00:30:00Z, 2024-07-08T09:30:00Z",
    "in winter 02:00 is 10:00Z, 2024-01-08T03:00:00Z, 2024-01-08T11:00:00Z",
    "in summer 02:00 is 09:00Z, 2024-07-08T03:00:00Z, 2024-07-08T10:00:00Z",
    "the hour is half-open, 2024-07-02T01:00:00Z, 2024-07-02T10:00:00Z"
  })
  void givesPreSalesOneHourOfSupportTime(String name, String start, String due) {
    BusinessCalendar hours = SupportCalendars.of(SupportCalendars.SUPPORT_HOURS);
    assertThat(due(hours, Instant.parse(start), Target.hours(1))).isEqualTo(due);
  }

  @Test
  void opensAroundTheClockWeekdaysFor123Hours() {
    BusinessCalendar hours = SupportCalendars.of(SupportCalendars.AROUND_THE_CLOCK_WEEKDAYS);
    Instant sunday = Instant.parse("2024-07-07T07:00:00Z");
    assertThat(BusinessTime.counted(hours, sunday, sunday.plus(Duration.ofDays(7))))
        .isEqualTo(Duration.ofHours(123));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a day of 25 hours, 2024-10-27T00:00, 2024-10-28T00:00, PT25H",
    "a day of 23 hours, 2024-03-31T00:00, 2024-04-01T00:00, PT23H"
  })
  void countsElapsedHoursOnDaysWhenClocksChange(
      String name, String from, String to, Duration counted) {
    BusinessCalendar always = Calendars.daily("Europe/Berlin", "00:00", "24:00");
    assertThat(BusinessTime.counted(always, local(from), local(to))).isEqualTo(counted);
  }

  @Test
  void ignoresAWindowThatTheClocksSkip() {
    BusinessCalendar night = Calendars.daily("Europe/Berlin", "02:00", "03:00");
    assertThat(BusinessTime.counted(night, local("2024-03-30T12:00"), local("2024-04-01T12:00")))
        .isEqualTo(Duration.parse("PT1H"));
  }

  @Test
  void takesTheEarlierOfTwoEqualTimes() {
    BusinessCalendar night = Calendars.daily("Europe/Berlin", "02:30", "04:00");
    assertThat(due(night, Instant.parse("2024-10-26T20:00:00Z"), Target.hours(0)))
        .isEqualTo("2024-10-27T00:30:00Z");
    assertThat(
            BusinessTime.counted(
                night,
                Instant.parse("2024-10-26T20:00:00Z"),
                Instant.parse("2024-10-27T20:00:00Z")))
        .isEqualTo(Duration.parse("PT2H30M"));
  }

  @Test
  void subtractsPausesOnceWhereverTheyBegin() {
    Instant start = local("2024-02-01T09:00");
    Instant paused = local("2024-02-05T09:00");
    Instant goesOn = local("2024-08-05T09:00");
    List<Pause> pauses =
        List.of(
            new Pause(local("2024-07-01T09:00"), goesOn),
            new Pause(paused, local("2024-07-02T09:00")),
            new Pause(local("2023-12-01T09:00"), local("2023-12-02T09:00")),
            new Pause(start, start));
    Reckoning.Found found = found(OFFICE, start, Target.hours(24), pauses);
    assertThat(found.until()).isEqualTo(local("2024-08-05T17:00"));
    assertThat(found.counted()).isEqualTo(Duration.parse("PT24H"));
  }

  @Test
  void creditsAWeekendOnlyOnceWhenPausedOverIt() {
    Instant start = local("2024-07-05T12:00");
    List<Pause> pauses = List.of(new Pause(local("2024-07-05T16:00"), local("2024-07-08T10:00")));
    assertThat(found(OFFICE, start, Target.hours(8), pauses).until())
        .isEqualTo(local("2024-07-08T14:00"));
  }

  @Test
  void isNotDueWhilePaused() {
    Instant start = local("2024-07-01T09:00");
    Instant paused = local("2024-07-01T11:00");
    Reckoning.Found found = found(OFFICE, start, Target.hours(4), List.of(new Pause(paused, null)));
    assertThat(found.until()).isNull();
    assertThat(found.counted()).isEqualTo(Duration.parse("PT2H"));
    assertThat(found.segments()).last().extracting(Segment::to).isNull();
    assertThat(found.segments()).last().extracting(Segment::from).isEqualTo(paused);
  }

  @Test
  void staysDueWhenThePauseCameAfterwards() {
    List<Pause> late = List.of(new Pause(local("2024-07-01T15:00"), null));
    assertThat(found(OFFICE, local("2024-07-01T09:00"), Target.hours(4), late).until())
        .isEqualTo(local("2024-07-01T13:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-05T16:30, 1, 2024-07-08T16:30",
    "2024-07-05T03:00, 2, 2024-07-09T03:00",
    "2024-07-06T12:00, 1, 2024-07-08T12:00",
    "2024-12-23T10:00, 2, 2024-12-27T10:00",
    "2024-03-29T02:30, 1, 2024-04-01T02:30"
  })
  void countsBusinessDaysAtTheSameTimeOfDay(String start, int days, String due) {
    BusinessCalendar calendar =
        new BusinessCalendar(
            "test hours",
            ZoneId.of("Europe/Berlin"),
            weekdays(),
            List.of(
                Holiday.wholeDay(LocalDate.parse("2024-12-25"), "Christmas"),
                new Holiday(
                    LocalDate.parse("2024-12-24"),
                    TimeOfDay.of("12:00"),
                    TimeOfDay.END_OF_DAY,
                    null),
                Holiday.wholeDay(LocalDate.parse("2024-12-26"), null)));
    assertThat(due(calendar, local(start), new Target.BusinessDays(days))).isEqualTo(local(due));
  }

  @Test
  void namesEverySecondOfTheWay() {
    BusinessCalendar calendar =
        Calendars.calendar(
            "Europe/Berlin",
            List.of(
                Calendars.window(DayOfWeek.MONDAY, "09:00", "12:00"),
                Calendars.window(DayOfWeek.MONDAY, "12:00", "13:00"),
                Calendars.window(DayOfWeek.TUESDAY, "09:00", "13:00")),
            new Holiday(
                LocalDate.parse("2024-07-02"),
                TimeOfDay.of("09:00"),
                TimeOfDay.of("10:00"),
                "Town fair"));
    Reckoning.Found found =
        found(
            calendar,
            local("2024-07-01T11:00"),
            Target.hours(3),
            List.of(new Pause(local("2024-07-01T12:30"), local("2024-07-01T20:00"))));
    assertThat(found.segments())
        .extracting(s -> s.kind() + " " + s.length())
        .containsExactly(
            "COUNTED PT1H30M", "PAUSED PT30M", "CLOSED PT20H", "HOLIDAY PT1H", "COUNTED PT1H30M");
    assertThat(found.segments().get(3).because())
        .isEqualTo(
            "holiday: Town fair (Tue 2024-07-02 09:00 to Tue 2024-07-02 10:00, Europe/Berlin)");
    assertThat(found.until()).isEqualTo(local("2024-07-02T11:30"));
  }

  @Test
  void saysNoWhenTheTargetLiesBeyondTheHorizon() {
    BusinessCalendar rare =
        Calendars.calendar("UTC", List.of(Calendars.window(DayOfWeek.MONDAY, "09:00", "09:01")));
    Reckoning answer =
        BusinessTime.deadline(
            rare, Instant.parse("2024-01-01T00:00:00Z"), Target.hours(100), List.of());
    assertThat(answer)
        .isInstanceOfSatisfying(
            Reckoning.Refused.class,
            no -> assertThat(no.refusal().code()).isEqualTo("beyond-horizon"));
  }

  private static List<OpenWindow> weekdays() {
    return List.of(DayOfWeek.values()).subList(0, 5).stream()
        .map(day -> Calendars.window(day, "09:00", "17:00"))
        .toList();
  }

  private static Instant local(String berlin) {
    return LocalDateTime.parse(berlin).atZone(ZoneId.of("Europe/Berlin")).toInstant();
  }

  private static @Nullable Instant due(BusinessCalendar calendar, Instant start, Target target) {
    return found(calendar, start, target, List.of()).until();
  }

  private static Reckoning.Found found(
      BusinessCalendar calendar, Instant start, Target target, List<Pause> pauses) {
    return (Reckoning.Found) BusinessTime.deadline(calendar, start, target, pauses);
  }
}
