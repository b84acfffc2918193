package dev.customerfirst.accounts.metric;

import dev.customerfirst.accounts.domain.MetricFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads figures, always by account, metric and days: the key of their table. */
@ApplicationScoped
public class MetricFigures {

  static final String RANGE =
      """
      select account_id, day, value from metric_value
      where account_id = any(:accounts) and metric = :metric and day between :from and :to
      order by account_id, day
      """;

  private static final String LATEST =
      """
      select d.name, v.day, v.value
      from metric_definition d
      cross join lateral (
        select day, value from metric_value
        where account_id = :account and metric = d.name order by day desc limit 1) v
      where cast(:metric as text) is null or d.name = :metric
      order by d.name
      """;

  private final EntityManager entities;

  MetricFigures(EntityManager entities) {
    this.entities = entities;
  }

  /** The figures of one metric from the first to the last day, by day. */
  public List<MetricFigure> of(UUID account, String metric, LocalDate from, LocalDate to) {
    return ofAll(List.of(account), metric, from, to).getOrDefault(account, List.of());
  }

  /** The same for many accounts with one query; accounts without figures are left out. */
  public Map<UUID, List<MetricFigure>> ofAll(
      Collection<UUID> accounts, String metric, LocalDate from, LocalDate to) {
    List<?> rows =
        entities
            .createNativeQuery(RANGE)
            .setParameter("accounts", accounts.toArray(UUID[]::new))
            .setParameter("metric", metric)
            .setParameter("from", from)
            .setParameter("to", to)
            .unwrap(NativeQuery.class)
            .addScalar("account_id", UUID.class)
            .addScalar("day", LocalDate.class)
            .addScalar("value", BigDecimal.class)
            .getResultList();
    Map<UUID, List<MetricFigure>> figures = new HashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      figures
          .computeIfAbsent((UUID) row[0], account -> new ArrayList<>())
          .add(new MetricFigure((LocalDate) row[1], (BigDecimal) row[2]));
    }
    return figures;
  }

  /** The latest figure of each metric of which the account has any, by name. */
  public SortedMap<String, MetricFigure> latest(UUID account) {
    return latest(account, null);
  }

  /** The latest figure of one metric. */
  public Optional<MetricFigure> latestOf(UUID account, String metric) {
    return Optional.ofNullable(latest(account, metric).get(metric));
  }

  private SortedMap<String, MetricFigure> latest(UUID account, @Nullable String metric) {
    List<?> rows =
        entities
            .createNativeQuery(LATEST)
            .setParameter("account", account)
            .setParameter("metric", metric)
            .unwrap(NativeQuery.class)
            .addScalar("name", String.class)
            .addScalar("day", LocalDate.class)
            .addScalar("value", BigDecimal.class)
            .getResultList();
    SortedMap<String, MetricFigure> latest = new TreeMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      latest.put((String) row[0], new MetricFigure((LocalDate) row[1], (BigDecimal) row[2]));
    }
    return latest;
  }
}
