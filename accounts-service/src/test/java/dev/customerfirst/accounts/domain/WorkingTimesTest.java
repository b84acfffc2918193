package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "MONDAY, 480, 720, MONDAY, 780, 1020, -",
        "MONDAY, 480, 720, MONDAY, 720, 1020, -",
        "MONDAY, 480, 720, TUESDAY, 480, 720, -",
        "MONDAY, 0, 1440, TUESDAY, 0, 1440, -",
        "MONDAY, 480, 720, MONDAY, 719, 1020, hours-overlap",
        "MONDAY, 480, 720, MONDAY, 480, 720, hours-overlap",
        "MONDAY, 0, 1440, MONDAY, 600, 601, hours-overlap",
        "MONDAY, 480, 720, MONDAY, 780, 780, hours-empty",
        "MONDAY, 480, 720, MONDAY, 1320, 360, hours-empty",
      })
  void windowsMayAdjoinButShareNoMinute(
      DayOfWeek first, int from, int until, DayOfWeek second, int from2, int until2, String code) {
    List<Refusal> refusals =
        WorkingTimes.check(
            List.of(
                new WorkingWindow(first, from, until), new WorkingWindow(second, from2, until2)));
    assertThat(refusals)
        .extracting(Refusal::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
    assertThat(refusals)
        .allSatisfy(r -> assertThat(r.pointer()).isEqualTo("/workingCalendar/weekly/1"));
  }

  @Test
  void theOrderTheyAreGivenInMakesNoDifference() {
    WorkingWindow early = new WorkingWindow(DayOfWeek.MONDAY, 480, 720);
    WorkingWindow late = new WorkingWindow(DayOfWeek.FRIDAY, 480, 720);
    assertThat(new WorkingTimes("UTC", List.of(late, early)))
        .isEqualTo(new WorkingTimes("UTC", List.of(early, late)));
  }

  /** Against a rule that counts minutes. */
  @RepeatedTest(300)
  void refusesExactlyWhenAMinuteIsWorkedTwice(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<WorkingWindow> windows = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      int from = random.nextInt(20);
      windows.add(
          new WorkingWindow(
              DayOfWeek.of(1 + random.nextInt(2)), from, from + 1 + random.nextInt(6)));
    }
    List<String> minutes = windows.stream().flatMap(WorkingTimesTest::minutes).toList();
    boolean twice = minutes.stream().distinct().count() < minutes.size();
    assertThat(!WorkingTimes.check(windows).isEmpty()).isEqualTo(twice);
  }

  private static Stream<String> minutes(WorkingWindow window) {
    return IntStream.range(window.fromMinute(), window.untilMinute())
        .mapToObj(minute -> window.day() + " " + minute);
  }
}
