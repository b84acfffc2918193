package dev.customerfirst.supportrouting.businesstime;

import dev.customerfirst.kit.http.KnownTimeZone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A calendar written out, or the id of a built-in one.
 *
 * @param calendarId support-hours, 24x5 or 24x7; then nothing else
 */
@Schema(examples = CalendarRequest.EXAMPLE)
record CalendarRequest(
    @Nullable @KnownTimeZone String timeZone,
    @Nullable List<@NotNull @Valid Window> weekly,
    @Nullable List<@NotNull @Valid DayOff> holidays,
    @Nullable @Size(max = 64) String calendarId) {

  static final String EXAMPLE =
      """
      {"timeZone": "Europe/Berlin",
       "weekly": [{"day": "MONDAY", "opens": "08:00", "closes": "13:00"},
                  {"day": "TUESDAY", "opens": "08:00", "closes": "24:00"}],
       "holidays": [{"date": "2026-12-24", "closedFrom": "12:00", "name": "Christmas Eve"}]}""";

  /**
   * Hours of every week.
   *
   * @param opens HH:mm or HH:mm:ss on the wall clock, inclusive
   * @param closes the same, exclusive; 24:00 is the end of the day
   */
  record Window(@NotNull DayOfWeek day, @NotNull String opens, @NotNull String closes) {}

  /**
   * A date nobody works on, or a part of it.
   *
   * @param closedFrom left out: from 00:00
   * @param closedUntil left out: until 24:00
   */
  record DayOff(
      @NotNull LocalDate date,
      @Nullable String closedFrom,
      @Nullable String closedUntil,
      @Nullable @Size(max = 200) String name) {}
}
