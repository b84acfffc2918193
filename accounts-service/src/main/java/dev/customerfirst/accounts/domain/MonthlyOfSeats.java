package dev.customerfirst.accounts.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * MAU/seats (R038): the monthly users of the last complete calendar month over the seats of the
 * contracts that ran on its last day.
 *
 * @param seats null when no contract ran on that day
 */
public record MonthlyOfSeats(MonthlyUsers monthly, @Nullable Long seats, Ratio ratio) {

  /**
   * @param mau figures in any order
   * @param today by the account's own calendar
   * @param since first day that counts (A36): production, if it is known
   */
  public static MonthlyOfSeats of(
      List<MetricFigure> mau,
      List<ContractTerms> contracts,
      LocalDate today,
      @Nullable LocalDate since) {
    MonthlyUsers monthly = MonthlyUsers.before(mau, today, since);
    LocalDate last = monthly.month().atEndOfMonth();
    List<ContractTerms> running = contracts.stream().filter(c -> c.runsOn(last)).toList();
    if (running.isEmpty()) {
      return new MonthlyOfSeats(
          monthly, null, Ratio.unknown("No contract ran on " + last + ", so there are no seats."));
    }
    long seats = running.stream().mapToLong(ContractTerms::seats).sum();
    return new MonthlyOfSeats(monthly, seats, ratio(monthly, seats, last));
  }

  private static Ratio ratio(MonthlyUsers monthly, long seats, LocalDate last) {
    BigDecimal users = monthly.count();
    if (users == null) {
      return Ratio.unknown(monthly.because());
    }
    if (seats <= 0) {
      return Ratio.unknown("The contracts that ran on " + last + " have no seats.");
    }
    return Ratio.of(
        users,
        BigDecimal.valueOf(seats),
        last,
        "Monthly users: " + monthly.words() + ", of " + seats + " seats on " + last + ".");
  }
}
