package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.domain.Days;
import dev.customerfirst.kit.http.Problems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days somebody asks for, first and last included. */
public record Span(LocalDate from, LocalDate to) {

  /**
   * Reads the query parameters {@code from} and {@code to}.
   *
   * @param today the last day when none is given
   * @param days how many days are shown when no first day is given
   * @param most how many days can be asked for
   * @throws dev.customerfirst.kit.http.ProblemException 400 for days that nobody can mean
   */
  public static Span of(
      @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, int days, int most) {
    LocalDate last = to == null ? today : checked("to", to);
    LocalDate first = from == null ? last.minusDays(days - 1L) : checked("from", from);
    if (first.isAfter(last)) {
      throw Problems.badQuery("from", "'from' is after " + last + ". Send an earlier day.");
    }
    if (ChronoUnit.DAYS.between(first, last) >= most) {
      throw Problems.badQuery("from", "Ask for at most " + most + " days at once.");
    }
    return new Span(first, last);
  }

  private static LocalDate checked(String parameter, LocalDate day) {
    Days.check(day, "")
        .ifPresent(
            refusal -> {
              throw Problems.badQuery(parameter, refusal.detail());
            });
    return day;
  }
}
