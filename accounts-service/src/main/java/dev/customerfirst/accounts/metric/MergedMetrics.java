package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.account.GoesAlong;
import dev.customerfirst.accounts.domain.MetricMeaning;
import dev.customerfirst.events.accounts.AccountsEvent.MetricsRecorded;
import dev.customerfirst.events.accounts.MetricValue;
import dev.customerfirst.kit.messaging.Outbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Gives figures to the account that another one turned out to be. */
@ApplicationScoped
class MergedMetrics implements GoesAlong {

  private static final String MOVE =
      """
      with moved as (
        update metric_value m set account_id = :survivor
        where m.account_id = :merged and not exists (
          select 1 from metric_value own where own.account_id = :survivor
            and own.metric = m.metric and own.day = m.day)
        returning m.day, m.metric, m.value
      )
      select day, metric, value from moved order by day, metric
      """;

  private final EntityManager entities;
  private final Outbox outbox;
  private final List<MetricsChanged> listeners;

  MergedMetrics(EntityManager entities, Outbox outbox, @All List<MetricsChanged> listeners) {
    this.entities = entities;
    this.outbox = outbox;
    this.listeners = listeners;
  }

  @Override
  public String what() {
    return "metrics";
  }

  /** Where both have a figure for a day, the survivor's stays and the other one is not read. */
  @Override
  public long follow(UUID merged, UUID survivor) {
    List<?> rows =
        entities
            .createNativeQuery(MOVE)
            .setParameter("merged", merged)
            .setParameter("survivor", survivor)
            .unwrap(NativeQuery.class)
            .addScalar("day", LocalDate.class)
            .addScalar("metric", String.class)
            .addScalar("value", BigDecimal.class)
            .getResultList();
    if (rows.isEmpty()) {
      return 0;
    }
    SortedMap<LocalDate, List<MetricValue>> days = new TreeMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      days.computeIfAbsent((LocalDate) row[0], day -> new ArrayList<>())
          .add(new MetricValue((String) row[1], MetricMeaning.normal((BigDecimal) row[2])));
    }
    outbox.appendAll(
        days.entrySet().stream()
            .map(day -> new MetricsRecorded(survivor, day.getKey(), day.getValue()))
            .toList());
    listeners.forEach(listener -> listener.metricsChanged(List.of(survivor)));
    return rows.size();
  }
}
