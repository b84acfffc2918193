package dev.customerfirst.accounts.people;

import dev.customerfirst.accounts.domain.WorkingTimes;
import dev.customerfirst.accounts.domain.WorkingWindow;
import dev.customerfirst.kit.http.KnownTimeZone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a person works, as requests and answers say it.
 *
 * @param timeZone IANA zone; their absences begin and end by its clock
 * @param weekly several windows a day are allowed; they may adjoin, not overlap
 */
@Schema(
    name = "PersonWorkingCalendar",
    examples =
        """
        {"timeZone": "Europe/Berlin", "weekly": [
         {"day": "MONDAY", "from": "08:00", "until": "12:00"},
         {"day": "MONDAY", "from": "13:00", "until": "17:30"}]}""")
record WorkingCalendar(
    @NotNull @KnownTimeZone String timeZone,
    @NotEmpty @Size(max = 70) List<@NotNull @Valid Hours> weekly) {

  /**
   * Hours of one day of the week, half-open.
   *
   * @param from {@code HH:mm}
   * @param until {@code HH:mm}; {@code 24:00} is the end of the day
   */
  @Schema(name = "PersonWorkingHours")
  record Hours(
      @NotNull DayOfWeek day,
      @NotNull
          @Pattern(
              regexp = "([01][0-9]|2[0-3]):[0-5][0-9]",
              message = "Send a time as HH:mm, from 00:00 to 23:59.")
          String from,
      @NotNull
          @Pattern(
              regexp = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00",
              message = "Send a time as HH:mm, from 00:00 to 24:00.")
          String until) {

    WorkingWindow window() {
      return new WorkingWindow(day, minute(from), minute(until));
    }

    private static int minute(String time) {
      return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
  }

  static WorkingCalendar of(WorkingTimes times) {
    return new WorkingCalendar(
        times.timeZone(),
        times.weekly().stream()
            .map(w -> new Hours(w.day(), text(w.fromMinute()), text(w.untilMinute())))
            .toList());
  }

  List<WorkingWindow> windows() {
    return weekly.stream().map(Hours::window).toList();
  }

  WorkingTimes times() {
    return new WorkingTimes(timeZone, windows());
  }

  private static String text(int minute) {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
