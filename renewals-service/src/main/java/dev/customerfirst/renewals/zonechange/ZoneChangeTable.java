package dev.customerfirst.renewals.zonechange;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What changes of the rules did. */
@ApplicationScoped
class ZoneChangeTable {

  static final int MOST_EXAMPLES = 20;

  private static final String ADD =
      """
      insert into zone_change (id, from_rules, to_rules, began_at, last_at, contracts, moved,
        examples)
      values (:id, :from, :to, :now, :now, :contracts, :moved, cast(:examples as jsonb))
      on conflict (from_rules, to_rules) do update set last_at = excluded.last_at,
        contracts = zone_change.contracts + excluded.contracts,
        moved = zone_change.moved + excluded.moved,
        examples = jsonb_path_query_array(zone_change.examples || excluded.examples,
          '$[0 to %d]')
      """
          .formatted(MOST_EXAMPLES - 1);

  private static final String NEWEST_FIRST =
      """
      select id, from_rules, to_rules, began_at, last_at, contracts, moved,
        cast(examples as text)
      from zone_change where cast(:before as uuid) is null or id < :before
      order by id desc limit :rows
      """;

  private final Session database;

  ZoneChangeTable(Session database) {
    this.database = database;
  }

  /** Adds what was done for some contracts. */
  void add(String from, String to, long contracts, List<MovedMoment> moved, Instant now) {
    database
        .createNativeQuery(ADD)
        .setParameter("id", Uuid7.next())
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("now", now)
        .setParameter("contracts", contracts)
        .setParameter("moved", (long) moved.size())
        .setParameter("examples", json(moved.stream().limit(MOST_EXAMPLES).toList()))
        .executeUpdate();
  }

  List<ZoneChangeView> newestFirst(@Nullable UUID before, int rows) {
    return database
        .createNativeQuery(NEWEST_FIRST, Object[].class)
        .setParameter("before", before, UUID.class)
        .setParameter("rows", rows)
        .getResultStream()
        .map(ZoneChangeView::of)
        .toList();
  }

  private static String json(List<MovedMoment> moments) {
    try {
      return EventJson.mapper().writeValueAsString(moments);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
