package dev.customerfirst.accounts.health;

import dev.customerfirst.kit.http.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A stretch of days as it is asked for in a query, both ends included, in UTC. */
record Stretch(Instant from, Instant until) {

  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  /**
   * Left out: from the beginning, to the end.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 400 for what is no day, or the wrong way
   *     round
   */
  static Stretch of(@Nullable String from, @Nullable String to) {
    LocalDate first = from == null ? FIRST : day(from, "from");
    LocalDate last = to == null ? LAST : day(to, "to");
    if (last.isBefore(first)) {
      throw Problems.badQuery("to", "Send a day that is not before 'from'.");
    }
    return new Stretch(
        first.atStartOfDay().toInstant(ZoneOffset.UTC),
        last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private static LocalDate day(String text, String parameter) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Answered below, like a day nobody can mean.
    }
    throw Problems.badQuery(
        parameter, "Send a day such as 2026-03-31, from " + FIRST + " to " + LAST + ".");
  }
}
