package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DAU/MAU (R037): the mean of the daily users of the last 28 days over the monthly users of the
 * last complete calendar month. Today is not over, so the 28 days end yesterday. Days without a
 * figure are left out and not counted as days without users.
 *
 * @param dailyMean rounded half up to two places; null when no day has a figure
 * @param days how many of the 28 days have a figure
 */
public record DailyOfMonthly(
    @Nullable BigDecimal dailyMean, int days, MonthlyUsers monthly, Ratio ratio) {

  public static final int WINDOW = 28;

  /** The first of the days that are looked at. */
  public static LocalDate windowStart(LocalDate today) {
    return today.minusDays(WINDOW);
  }

  /**
   * @param dau at most one figure a day, in any order; other days are left aside
   * @param mau figures in any order
   * @param today by the account's own calendar
   * @param since first day that counts (A36): production, if it is known
   */
  public static DailyOfMonthly of(
      List<MetricFigure> dau, List<MetricFigure> mau, LocalDate today, @Nullable LocalDate since) {
    MonthlyUsers monthly = MonthlyUsers.before(mau, today, since);
    List<MetricFigure> counted =
        dau.stream()
            .filter(figure -> !figure.day().isBefore(windowStart(today)))
            .filter(figure -> figure.day().isBefore(today))
            .filter(figure -> since == null || !figure.day().isBefore(since))
            .toList();
    if (counted.isEmpty()) {
      String none = "No dau was sent for the " + WINDOW + " days before " + today + ".";
      return new DailyOfMonthly(null, 0, monthly, Ratio.unknown(none));
    }
    BigDecimal mean =
        counted.stream()
            .map(MetricFigure::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(counted.size()), MathContext.DECIMAL64);
    BigDecimal shown = mean.setScale(2, RoundingMode.HALF_UP);
    return new DailyOfMonthly(shown, counted.size(), monthly, ratio(counted, mean, shown, monthly));
  }

  private static Ratio ratio(
      List<MetricFigure> counted, BigDecimal mean, BigDecimal shown, MonthlyUsers monthly) {
    BigDecimal users = monthly.count();
    if (users == null) {
      return Ratio.unknown(monthly.because());
    }
    if (users.signum() == 0) {
      return Ratio.unknown("Nobody used it in " + MonthlyUsers.named(monthly.month()) + ".");
    }
    LocalDate last =
        counted.stream().map(MetricFigure::day).max(LocalDate::compareTo).orElseThrow();
    return Ratio.of(
        mean,
        users,
        last,
        "On average "
            + shown.toPlainString()
            + " daily users over "
            + counted.size()
            + " of the last "
            + WINDOW
            + " days, of "
            + monthly.words()
            + ".");
  }
}
