package dev.customerfirst.supportrouting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRulesTest {

  @ParameterizedTest
  @CsvSource({
    "09:00, 12:00, 12:00, 17:00, ''",
    "09:00, 12:00, 11:59:59, 17:00, windows-overlap",
    "09:00, 12:00, 08:00, 17:00, windows-overlap",
    "09:00, 12:00, 13:00, 13:00, window-closes-before-it-opens",
    "09:00, 12:00, 22:00, 06:00, window-closes-before-it-opens",
    "09:00, 12:00, 22:00, 24:00, ''"
  })
  void refusesWindowsThatMakeNoSense(
      String opens, String closes, String opens2, String closes2, String code) {
    List<OpenWindow> windows =
        List.of(
            Calendars.window(DayOfWeek.MONDAY, opens, closes),
            Calendars.window(DayOfWeek.MONDAY, opens2, closes2));
    assertThat(CalendarRules.check(windows, List.of(), "/calendar"))
        .extracting(refusal -> refusal.code())
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void pointsAtTheEntry() {
    List<OpenWindow> windows = List.of(Calendars.window(DayOfWeek.MONDAY, "17:00", "09:00"));
    Holiday holiday =
        new Holiday(
            LocalDate.parse("2024-12-24"), TimeOfDay.of("12:00"), TimeOfDay.of("12:00"), null);
    assertThat(CalendarRules.check(windows, List.of(holiday), "/calendar"))
        .extracting(refusal -> refusal.pointer())
        .containsExactly("/calendar/weekly/0/closes", "/calendar/holidays/0/closedUntil");
  }

  @Test
  void refusesACalendarThatNeverOpens() {
    assertThat(CalendarRules.check(List.of(), List.of(), "/calendar"))
        .extracting(refusal -> refusal.code())
        .containsExactly("never-open");
  }

  @ParameterizedTest
  @CsvSource({
    "08:00, 28800",
    "08:00:01, 28801",
    "24:00, 86400",
    "24:00:01, -1",
    "8:00, -1",
    "12:60, -1",
    "25:00, -1",
    "noon, -1",
    "12:00:60, -1"
  })
  void readsTimesOfDay(String text, int second) {
    assertThat(TimeOfDay.parse(text).map(TimeOfDay::second).orElse(-1)).isEqualTo(second);
  }
}
