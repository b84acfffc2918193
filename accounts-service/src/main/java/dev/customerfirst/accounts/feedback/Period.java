package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.kit.http.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** From which day to which, both included, feedback counts. */
public record Period(LocalDate from, LocalDate to) {

  /** How many days figures look back when nobody says otherwise. */
  public static final int USUAL_DAYS = 90;

  /**
   * Reads the query parameters {@code from} and {@code to}; without them the last 90 days.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 400 for what is no day, or the wrong way
   *     round
   */
  public static Period of(@Nullable String from, @Nullable String to, Instant now) {
    LocalDate last = to == null ? latestDay(now) : day(to, "to");
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : day(from, "from");
    if (first.isAfter(last)) {
      throw Problems.badQuery("from", "'from' is after 'to'. Send them the other way round.");
    }
    return new Period(first, last);
  }

  /** The last 90 days. */
  public static Period usual(Instant now) {
    return of(null, null, now);
  }

  /** Where it is latest, so that today's feedback counts wherever the account is. */
  private static LocalDate latestDay(Instant now) {
    return now.atOffset(ZoneOffset.ofHours(14)).toLocalDate();
  }

  private static LocalDate day(String text, String parameter) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (Days.check(day, "").isEmpty()) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Answered below, like a day nobody can mean.
    }
    throw Problems.badQuery(parameter, "Send a day such as 2026-01-31, from 1970 to 2200.");
  }
}
