package dev.customerfirst.accounts.nps;

import dev.customerfirst.accounts.domain.NetPromoter;
import dev.customerfirst.accounts.feedback.Period;
import dev.customerfirst.kit.chart.ChartPoint;
import dev.customerfirst.kit.chart.ChartSeries;
import dev.customerfirst.kit.chart.LineChart;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the score of each month between the ends of its interval. */
@ApplicationScoped
class NpsChart {

  static final int MOST_MONTHS = 120;

  private final NpsCounts counts;

  NpsChart(NpsCounts counts) {
    this.counts = counts;
  }

  /** A month in which nobody answered interrupts the lines. */
  LineChart draw(Period period, Instant now) {
    Map<YearMonth, NetPromoter> months =
        counts.groups(NpsBy.MONTH, period, now, null, MOST_MONTHS).stream()
            .collect(
                Collectors.toMap(group -> YearMonth.parse(group.key()), NpsCounts.Group::counted));
    List<YearMonth> all =
        Stream.iterate(YearMonth.from(period.from()), month -> month.plusMonths(1))
            .limit(months(period))
            .toList();
    return new LineChart(
        "Net promoter score by month",
        "points",
        List.of(
            line("Score", all, months, NetPromoter::score),
            line("Upper end, 95 %", all, months, m -> m.interval().map(NetPromoter.Interval::high)),
            line("Lower end, 95 %", all, months, m -> m.interval().map(NetPromoter.Interval::low))),
        List.of());
  }

  /** How many months a period touches. */
  static long months(Period period) {
    return YearMonth.from(period.from()).until(YearMonth.from(period.to()), ChronoUnit.MONTHS) + 1;
  }

  private static ChartSeries line(
      String name,
      List<YearMonth> all,
      Map<YearMonth, NetPromoter> months,
      Function<NetPromoter, Optional<BigDecimal>> figure) {
    return new ChartSeries(
        name,
        all.stream()
            .map(month -> new ChartPoint(month.atDay(1), value(months.get(month), figure)))
            .toList());
  }

  private static @Nullable BigDecimal value(
      @Nullable NetPromoter counted, Function<NetPromoter, Optional<BigDecimal>> figure) {
    return counted == null ? null : figure.apply(counted).orElse(null);
  }
}
