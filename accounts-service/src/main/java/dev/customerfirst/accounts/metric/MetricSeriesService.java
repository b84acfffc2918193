package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.SeriesPoint;
import dev.customerfirst.accounts.domain.SeriesStep;
import dev.customerfirst.kit.chart.ChartPoint;
import dev.customerfirst.kit.chart.ChartSeries;
import dev.customerfirst.kit.chart.LineChart;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a metric of an account over time. */
@ApplicationScoped
class MetricSeriesService {

  private static final int DAYS_SHOWN = 90;
  private static final int MOST_DAYS = 3_660;
  private static final int MOST_POINTS = 1_100;

  private final AccountBook accounts;
  private final MetricDefinitionRepository definitions;
  private final MetricFigures figures;
  private final Clock clock;

  MetricSeriesService(
      AccountBook accounts,
      MetricDefinitionRepository definitions,
      MetricFigures figures,
      Clock clock) {
    this.accounts = accounts;
    this.definitions = definitions;
    this.figures = figures;
    this.clock = clock;
  }

  @Transactional
  MetricSeriesView series(
      UUID accountId,
      @Nullable String name,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      SeriesStep step) {
    Account account = accounts.read(accountId);
    if (name == null) {
      throw Problems.badQuery("name", "Say which metric: GET /v1/metric-definitions lists them.");
    }
    MetricDefinition definition =
        definitions
            .findByIdOptional(name)
            .orElseThrow(
                () ->
                    Problems.badQuery(
                        "name",
                        "No metric of this name is defined. GET /v1/metric-definitions lists"
                            + " them."));
    return series(account, definition, from, to, step);
  }

  /** One point a day; days without a figure interrupt the line. */
  @Transactional
  LineChart chart(UUID accountId, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
    Account account = accounts.read(accountId);
    MetricDefinition definition =
        definitions
            .findByIdOptional(name)
            .orElseThrow(() -> Problems.notFound("metric-definition", name));
    MetricSeriesView series = series(account, definition, from, to, SeriesStep.DAY);
    return new LineChart(
        account.profile().name() + ": " + definition.meaning().label(),
        definition.meaning().unit(),
        List.of(
            new ChartSeries(
                definition.meaning().label(),
                series.points().stream().map(p -> new ChartPoint(p.from(), p.last())).toList())),
        List.of());
  }

  private MetricSeriesView series(
      Account account,
      MetricDefinition definition,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      SeriesStep step) {
    int most = step == SeriesStep.DAY ? MOST_POINTS : MOST_DAYS;
    Span span = Span.of(from, to, account.today(clock.instant()), DAYS_SHOWN, most);
    return new MetricSeriesView(
        account.id(),
        MetricDefinitionView.of(definition),
        span.from(),
        span.to(),
        step,
        SeriesPoint.all(
            figures.of(account.id(), definition.name(), span.from(), span.to()),
            span.from(),
            span.to(),
            step));
  }
}
