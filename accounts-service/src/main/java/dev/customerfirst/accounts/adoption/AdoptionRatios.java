package dev.customerfirst.accounts.adoption;

import dev.customerfirst.accounts.contract.KnownContracts;
import dev.customerfirst.accounts.domain.DailyOfMonthly;
import dev.customerfirst.accounts.domain.MetricFigure;
import dev.customerfirst.accounts.domain.MonthlyOfSeats;
import dev.customerfirst.accounts.domain.Ratio;
import dev.customerfirst.accounts.metric.MetricFigures;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much of what an account pays for is used, from figures and contracts as they are known. */
@ApplicationScoped
public class AdoptionRatios {

  static final String DAU = "dau";
  static final String MAU = "mau";

  private final MetricFigures figures;
  private final KnownContracts contracts;
  private final List<ProductionDay> production;

  AdoptionRatios(
      MetricFigures figures, KnownContracts contracts, @All List<ProductionDay> production) {
    this.figures = figures;
    this.contracts = contracts;
    this.production = production;
  }

  /**
   * DAU/MAU (R037): mean of the daily users of the 28 days before today over the monthly users of
   * the last complete calendar month.
   *
   * @param today by the account's own calendar
   */
  public Ratio dauOfMau(UUID account, LocalDate today) {
    LocalDate from = DailyOfMonthly.windowStart(today);
    return DailyOfMonthly.of(
            figures.of(account, DAU, from, today), mau(account, today), today, since(account))
        .ratio();
  }

  /**
   * MAU/seats (R038): monthly users of the last complete calendar month over the seats of the
   * contracts that ran on its last day.
   *
   * @param today by the account's own calendar
   */
  public Ratio mauOfSeats(UUID account, LocalDate today) {
    return MonthlyOfSeats.of(mau(account, today), contracts.of(account), today, since(account))
        .ratio();
  }

  /** First day that counts; null when the day of production is not known. */
  @Nullable LocalDate since(UUID account) {
    return production.stream()
        .flatMap(each -> each.of(account).stream())
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private List<MetricFigure> mau(UUID account, LocalDate today) {
    YearMonth month = YearMonth.from(today).minusMonths(1);
    return figures.of(account, MAU, month.atDay(1), month.atEndOfMonth());
  }
}
