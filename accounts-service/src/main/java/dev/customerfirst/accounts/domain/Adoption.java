package dev.customerfirst.accounts.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Both ratios as they stand on a day.
 *
 * @param today by the account's own calendar
 */
public record Adoption(LocalDate today, DailyOfMonthly daily, MonthlyOfSeats seats) {

  /** What the ratios of an account are made of; figures of other days than asked for do no harm. */
  public record Sources(
      List<MetricFigure> dau,
      List<MetricFigure> mau,
      List<ContractTerms> contracts,
      @Nullable LocalDate since) {}

  public static Adoption on(LocalDate today, Sources sources) {
    return new Adoption(
        today,
        DailyOfMonthly.of(sources.dau(), sources.mau(), today, sources.since()),
        MonthlyOfSeats.of(sources.mau(), sources.contracts(), today, sources.since()));
  }

  /**
   * How they stood when each month was over: by the same rules, on the first day after it, so that
   * the last 28 days and the last complete month are both of that month.
   */
  public static List<Adoption> monthly(YearMonth first, YearMonth last, Sources sources) {
    Map<YearMonth, List<MetricFigure>> dau = byMonth(sources.dau());
    Map<YearMonth, List<MetricFigure>> mau = byMonth(sources.mau());
    List<Adoption> months = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      Sources own =
          new Sources(
              dau.getOrDefault(month, List.of()),
              mau.getOrDefault(month, List.of()),
              sources.contracts(),
              sources.since());
      months.add(on(month.plusMonths(1).atDay(1), own));
    }
    return months;
  }

  /** The last complete month. */
  public YearMonth month() {
    return daily.monthly().month();
  }

  private static Map<YearMonth, List<MetricFigure>> byMonth(List<MetricFigure> figures) {
    return figures.stream().collect(Collectors.groupingBy(f -> YearMonth.from(f.day())));
  }
}
