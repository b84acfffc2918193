package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.adoption.AdoptionRatios;
import dev.customerfirst.accounts.domain.DailyOfMonthly;
import dev.customerfirst.accounts.domain.HealthReading;
import dev.customerfirst.accounts.domain.HealthTrait;
import dev.customerfirst.accounts.domain.MetricFigure;
import dev.customerfirst.accounts.domain.Ratio;
import dev.customerfirst.accounts.metric.MetricFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What the use of the product says about a customer. */
@ApplicationScoped
class UsageReadings implements HealthSource {

  private static final String DAU = "dau";
  private static final String VERSIONS_BEHIND = "versions-behind";
  private static final String KEY_FEATURE = "key-feature-enabled";

  private final AdoptionRatios ratios;
  private final MetricFigures figures;

  UsageReadings(AdoptionRatios ratios, MetricFigures figures) {
    this.ratios = ratios;
    this.figures = figures;
  }

  @Override
  public Map<HealthTrait, HealthReading> of(UUID account, ZoneId zone, LocalDate today) {
    LocalDate nextMonth = YearMonth.from(today).plusMonths(1).atDay(1);
    return Map.of(
        HealthTrait.DAU_OF_MAU,
            reading(
                known(today, day -> ratios.dauOfMau(account, day)),
                daysMove(account, today, nextMonth)),
        HealthTrait.MAU_OF_SEATS,
            reading(known(today, day -> ratios.mauOfSeats(account, day)), nextMonth),
        HealthTrait.VERSIONS_BEHIND, latest(account, VERSIONS_BEHIND),
        HealthTrait.KEY_FEATURE_ENABLED, latest(account, KEY_FEATURE));
  }

  /**
   * A month is over before its figures come in: until then the month before it speaks, and grows
   * stale like everything else.
   */
  private static Ratio known(LocalDate today, Function<LocalDate, Ratio> ratio) {
    Ratio now = ratio.apply(today);
    if (now.value() != null) {
      return now;
    }
    Ratio earlier = ratio.apply(today.withDayOfMonth(1).minusDays(1));
    return earlier.value() == null ? now : earlier;
  }

  /**
   * The next day on which another set of days is looked at: a figure of today or later comes in,
   * the oldest drops out, or a month is complete.
   */
  private LocalDate daysMove(UUID account, LocalDate today, LocalDate nextMonth) {
    LocalDate from = DailyOfMonthly.windowStart(today);
    List<MetricFigure> days = figures.of(account, DAU, from, today.plusDays(DailyOfMonthly.WINDOW));
    return days.stream()
        .map(MetricFigure::day)
        .map(day -> day.plusDays(day.isBefore(today) ? DailyOfMonthly.WINDOW + 1L : 1L))
        .filter(day -> day.isBefore(nextMonth))
        .min(LocalDate::compareTo)
        .orElse(nextMonth);
  }

  private static HealthReading reading(Ratio ratio, LocalDate changesOn) {
    return new HealthReading(ratio.value(), ratio.asOf(), changesOn, ratio.because());
  }

  private HealthReading latest(UUID account, String metric) {
    return figures
        .latestOf(account, metric)
        .map(
            figure ->
                new HealthReading(
                    figure.value(), figure.day(), null, "Figure of " + figure.day() + "."))
        .orElse(HealthReading.unknown("No " + metric + " was sent."));
  }
}
