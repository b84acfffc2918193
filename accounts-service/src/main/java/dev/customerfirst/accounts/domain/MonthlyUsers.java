package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The people who used the product in the last complete calendar month.
 *
 * @param count the figure of the latest day in the month; null when none was sent
 * @param because why there is no count, in words; empty when there is one
 */
public record MonthlyUsers(YearMonth month, @Nullable BigDecimal count, String because) {

  /**
   * @param mau figures in any order; those of other months are left aside
   * @param today by the account's own calendar
   * @param since first day that counts: a month that ended before says nothing (A36); null: all do
   */
  public static MonthlyUsers before(
      List<MetricFigure> mau, LocalDate today, @Nullable LocalDate since) {
    YearMonth month = YearMonth.from(today).minusMonths(1);
    if (since != null && month.atEndOfMonth().isBefore(since)) {
      return new MonthlyUsers(
          month,
          null,
          "Use counts from production on, which was on "
              + since
              + "; no month has been completed since.");
    }
    return mau.stream()
        .filter(figure -> YearMonth.from(figure.day()).equals(month))
        .max(Comparator.comparing(MetricFigure::day))
        .map(figure -> new MonthlyUsers(month, figure.value(), ""))
        .orElseGet(
            () -> new MonthlyUsers(month, null, "No mau was sent for " + named(month) + "."));
  }

  /** Such as "12 people in December 2025". */
  String words() {
    return (count == null ? "unknown" : count.toPlainString()) + " in " + named(month);
  }

  static String named(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }
}
