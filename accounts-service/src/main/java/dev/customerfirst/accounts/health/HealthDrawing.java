package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.BandRange;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.kit.chart.ChartPoint;
import dev.customerfirst.kit.chart.ChartSeries;
import dev.customerfirst.kit.chart.ChartTarget;
import dev.customerfirst.kit.chart.LineChart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws the score of a customer over the last year, with where green and yellow begin. */
@ApplicationScoped
class HealthDrawing {

  private static final int DAYS = 365;

  private final AccountBook book;
  private final HealthChangeRepository changes;
  private final PolicyBook policies;
  private final Clock clock;

  HealthDrawing(
      AccountBook book, HealthChangeRepository changes, PolicyBook policies, Clock clock) {
    this.book = book;
    this.changes = changes;
    this.policies = policies;
    this.clock = clock;
  }

  @Transactional
  LineChart chart(UUID accountId) {
    Account account = book.read(accountId);
    ZoneId zone = ZoneId.of(account.profile().timeZone());
    LocalDate today = account.today(clock.instant());
    LocalDate first = today.minusDays(DAYS);
    return new LineChart(
        account.profile().name() + ": Health",
        "points",
        List.of(new ChartSeries("Score", points(accountId, zone, first, today))),
        policies.current().policy().bands().stream()
            .filter(range -> range.band() != HealthBand.RED)
            .map(HealthDrawing::target)
            .toList());
  }

  /** Each day has the score with which it ended, from the first change on. */
  private List<ChartPoint> points(UUID account, ZoneId zone, LocalDate first, LocalDate today) {
    SortedMap<LocalDate, HealthChange> ends = new TreeMap<>();
    for (HealthChange change :
        changes.upTo(account, today.plusDays(1).atStartOfDay(zone).toInstant())) {
      ends.put(change.changedAt().atZone(zone).toLocalDate(), change);
    }
    List<ChartPoint> points = new ArrayList<>();
    if (ends.isEmpty()) {
      return points;
    }
    LocalDate from = ends.firstKey().isAfter(first) ? ends.firstKey() : first;
    for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
      HealthChange last = ends.get(ends.headMap(day.plusDays(1)).lastKey());
      points.add(new ChartPoint(day, last == null ? null : number(last.toScore())));
    }
    return points;
  }

  private static @Nullable BigDecimal number(@Nullable Integer score) {
    return score == null ? null : BigDecimal.valueOf(score);
  }

  private static ChartTarget target(BandRange range) {
    return new ChartTarget(
        (range.band() == HealthBand.GREEN ? "Green" : "Yellow") + " from " + range.from(),
        BigDecimal.valueOf(range.from()));
  }
}
