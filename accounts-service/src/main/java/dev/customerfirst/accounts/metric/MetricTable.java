package dev.customerfirst.accounts.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The one statement that writes figures. */
@ApplicationScoped
class MetricTable {

  /**
   * Keeps what is new and tells what was there before. The snapshot of the statement is older than
   * its own writes, so {@code before} is the value that was replaced.
   */
  private static final String WRITE =
      """
      with sent as (
        select * from unnest(cast(:accounts as uuid[]), cast(:metrics as text[]),
          cast(:days as date[]), cast(:numbers as numeric[]))
        with ordinality as s(account_id, metric, day, value, place)
      ), written as (
        insert into metric_value (account_id, metric, day, value)
        select account_id, metric, day, value from sent order by place
        on conflict (account_id, metric, day) do update set value = excluded.value
          where metric_value.value is distinct from excluded.value
        returning 1
      )
      select s.place, k.value
      from sent s join metric_value k using (account_id, metric, day)
      """;

  private final EntityManager entities;

  MetricTable(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Writes the figures whose values are not there yet.
   *
   * @return the values that were there before the call, of those that were there at all
   */
  Map<MetricKey, BigDecimal> write(Map<MetricKey, BigDecimal> figures) {
    if (figures.isEmpty()) {
      return Map.of();
    }
    List<MetricKey> keys = new ArrayList<>(figures.keySet());
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(WRITE)
            .setParameter("accounts", texts(keys, key -> key.account().toString()))
            .setParameter("metrics", texts(keys, MetricKey::metric))
            .setParameter("days", texts(keys, key -> key.day().toString()))
            .setParameter(
                "numbers",
                figures.values().stream().map(BigDecimal::toPlainString).toArray(String[]::new))
            .getResultList();
    Map<MetricKey, BigDecimal> before = new HashMap<>();
    for (Object[] row : rows) {
      before.put(keys.get(((Number) row[0]).intValue() - 1), (BigDecimal) row[1]);
    }
    return before;
  }

  private static String[] texts(List<MetricKey> keys, Function<MetricKey, String> part) {
    return keys.stream().map(part).toArray(String[]::new);
  }
}
