package dev.customerfirst.renewals.retention;

import dev.customerfirst.kit.chart.ChartPoint;
import dev.customerfirst.kit.chart.ChartSeries;
import dev.customerfirst.kit.chart.LineChart;
import dev.customerfirst.renewals.domain.RetentionFigure;
import dev.customerfirst.renewals.domain.RetentionLaw;
import dev.customerfirst.renewals.domain.RetentionMetric;
import dev.customerfirst.renewals.domain.RetentionPeriod;
import dev.customerfirst.renewals.domain.RetentionTotals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws a rate month by month, a line for each currency. */
@ApplicationScoped
class RetentionChart {

  private static final int MOST_LINES = 6;

  private final Portfolio portfolio;

  RetentionChart(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  /** A month without a denominator, or one that has not begun, interrupts its line. */
  LineChart draw(RetentionQuestion question, RetentionMetric metric) {
    Map<RetentionPeriod, RetentionTotals> months = months(question);
    portfolio.read(
        question,
        null,
        Portfolio.MANY,
        account -> {
          months.forEach(
              (month, totals) ->
                  totals.add(RetentionLaw.judge(account.contracts(), month), metric));
          return true;
        });
    return new LineChart(title(metric), "%", series(months, metric), List.of());
  }

  /** The months of the period that have begun; the first and the last may be parts of months. */
  private static Map<RetentionPeriod, RetentionTotals> months(RetentionQuestion question) {
    RetentionPeriod period = question.period();
    LocalDate today = LocalDate.ofInstant(question.asOf(), ZoneOffset.UTC);
    Map<RetentionPeriod, RetentionTotals> months =
        new TreeMap<>(Comparator.comparing(RetentionPeriod::from));
    Stream.iterate(
            YearMonth.from(period.from()),
            month -> !month.atDay(1).isAfter(period.to()) && !month.atDay(1).isAfter(today),
            month -> month.plusMonths(1))
        .forEach(
            month ->
                months.put(
                    new RetentionPeriod(
                        later(month.atDay(1), period.from()),
                        earlier(month.atEndOfMonth(), period.to())),
                    new RetentionTotals()));
    return months;
  }

  private static List<ChartSeries> series(
      Map<RetentionPeriod, RetentionTotals> months, RetentionMetric metric) {
    if (metric.countsAccounts()) {
      return List.of(line("Customers", months, RetentionTotals::logos));
    }
    return months.values().stream()
        .flatMap(totals -> totals.currencies().keySet().stream())
        .distinct()
        .sorted()
        .limit(MOST_LINES)
        .map(currency -> line(currency, months, totals -> totals.in(currency).figure(metric)))
        .toList();
  }

  private static ChartSeries line(
      String name,
      Map<RetentionPeriod, RetentionTotals> months,
      Function<RetentionTotals, RetentionFigure> figure) {
    return new ChartSeries(
        name,
        months.entrySet().stream()
            .map(
                month ->
                    new ChartPoint(
                        month.getKey().from().withDayOfMonth(1),
                        figure.apply(month.getValue()).percent().orElse(null)))
            .toList());
  }

  private static String title(RetentionMetric metric) {
    String words = metric.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " by month";
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
