package dev.customerfirst.accounts.adoption;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.Adoption;
import dev.customerfirst.accounts.domain.MetricMeaning;
import dev.customerfirst.accounts.metric.MetricFigures;
import dev.customerfirst.accounts.metric.Span;
import dev.customerfirst.kit.chart.ChartPoint;
import dev.customerfirst.kit.chart.ChartSeries;
import dev.customerfirst.kit.chart.ChartTarget;
import dev.customerfirst.kit.chart.LineChart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows the adoption of one account, now and month by month. */
@ApplicationScoped
class AdoptionService {

  private static final int DAYS_SHOWN = 366;
  private static final int MOST_DAYS = 1_830;

  private final AccountBook accounts;
  private final AdoptionSources sources;
  private final AdoptionTargetsRepository targets;
  private final MetricFigures figures;
  private final Clock clock;

  AdoptionService(
      AccountBook accounts,
      AdoptionSources sources,
      AdoptionTargetsRepository targets,
      MetricFigures figures,
      Clock clock) {
    this.accounts = accounts;
    this.sources = sources;
    this.targets = targets;
    this.figures = figures;
    this.clock = clock;
  }

  @Transactional
  AdoptionView read(UUID accountId, @Nullable LocalDate from, @Nullable LocalDate to) {
    Account account = accounts.read(accountId);
    LocalDate today = account.today(clock.instant());
    Span span = Span.of(from, to, today, DAYS_SHOWN, MOST_DAYS);
    Adoption.Sources now = sources(accountId, AdoptionSources.firstDayFor(today), today);
    Adoption adoption = Adoption.on(today, now);
    AdoptionTargets aims = targets.read();
    return new AdoptionView(
        accountId,
        today,
        now.since(),
        DauOfMauView.of(adoption.daily(), aims.dauOfMau()),
        MauOfSeatsView.of(adoption.seats(), aims.mauOfSeats()),
        months(accountId, span, today).stream()
            .map(
                month ->
                    new AdoptionView.Month(
                        month.month().toString(),
                        DauOfMauView.of(month.daily(), aims.dauOfMau()),
                        MauOfSeatsView.of(month.seats(), aims.mauOfSeats())))
            .toList(),
        figures.latest(accountId).entrySet().stream()
            .map(
                latest ->
                    new AdoptionView.Latest(
                        latest.getKey(),
                        latest.getValue().day(),
                        MetricMeaning.normal(latest.getValue().value())))
            .toList());
  }

  /** A point at the end of each month, in per cent, with the targets. */
  @Transactional
  LineChart chart(UUID accountId, @Nullable LocalDate from, @Nullable LocalDate to) {
    Account account = accounts.read(accountId);
    LocalDate today = account.today(clock.instant());
    Span span = Span.of(from, to, today, DAYS_SHOWN, MOST_DAYS);
    List<Adoption> months = months(accountId, span, today);
    AdoptionTargets aims = targets.read();
    return new LineChart(
        account.profile().name() + ": Adoption",
        "%",
        List.of(
            line("DAU/MAU", months, month -> month.daily().ratio().value()),
            line("MAU/seats", months, month -> month.seats().ratio().value())),
        List.of(target("DAU/MAU", aims.dauOfMau()), target("MAU/seats", aims.mauOfSeats())));
  }

  /** Only months that are over. */
  private List<Adoption> months(UUID accountId, Span span, LocalDate today) {
    YearMonth first = YearMonth.from(span.from());
    YearMonth asked = YearMonth.from(span.to());
    YearMonth over = YearMonth.from(today).minusMonths(1);
    YearMonth last = asked.isAfter(over) ? over : asked;
    return first.isAfter(last)
        ? List.of()
        : Adoption.monthly(first, last, sources(accountId, first.atDay(1), last.atEndOfMonth()));
  }

  private Adoption.Sources sources(UUID accountId, LocalDate from, LocalDate to) {
    return Objects.requireNonNull(sources.of(List.of(accountId), from, to).get(accountId));
  }

  private static ChartSeries line(
      String name, List<Adoption> months, Function<Adoption, @Nullable BigDecimal> value) {
    return new ChartSeries(
        name,
        months.stream()
            .map(month -> new ChartPoint(month.month().atEndOfMonth(), perCent(value.apply(month))))
            .toList());
  }

  private static ChartTarget target(String name, BigDecimal value) {
    BigDecimal perCent = value.movePointRight(2).stripTrailingZeros();
    return new ChartTarget("Target " + name + " " + perCent.toPlainString() + " %", perCent);
  }

  private static @Nullable BigDecimal perCent(@Nullable BigDecimal ratio) {
    return ratio == null ? null : ratio.movePointRight(2);
  }
}
