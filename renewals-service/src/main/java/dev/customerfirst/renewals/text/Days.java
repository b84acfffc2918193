package dev.customerfirst.renewals.text;

import dev.customerfirst.kit.http.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in queries: contracts lie between 1900 and the end of 2220. */
public final class Days {

  public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  public static final LocalDate LAST = LocalDate.of(2220, 12, 31);

  private Days() {}

  /**
   * The day, or another when none was asked for.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 400 for a day on which no contract runs
   */
  public static LocalDate orElse(String parameter, @Nullable LocalDate asked, LocalDate otherwise) {
    if (asked == null) {
      return otherwise;
    }
    if (asked.isBefore(FIRST) || asked.isAfter(LAST)) {
      throw Problems.badQuery(parameter, "Give a day between " + FIRST + " and " + LAST + ".");
    }
    return asked;
  }
}
