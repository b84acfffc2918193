package dev.customerfirst.renewals.signal;

import dev.customerfirst.kit.database.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Which ids mean one customer. Facts of before two records turned out to be one keep the older id;
 * so they are kept under it and read together.
 */
@ApplicationScoped
class HeardAccounts {

  /** Whoever had been merged into the merged one goes along, in whatever order it is heard. */
  private static final String FOLLOW =
      "update heard_merge set survivor_id = ? where survivor_id = ? and merged_id <> ?";

  private static final String MERGED =
      """
      insert into heard_merge (merged_id, survivor_id)
      select m.id, coalesce((select survivor_id from heard_merge where merged_id = s.id), s.id)
      from (select cast(? as uuid) as id) m, (select cast(? as uuid) as id) s
      on conflict (merged_id) do nothing
      """;

  private static final String GROUPS =
      """
      with asked as (
        select a.id, coalesce(m.survivor_id, a.id) as survivor
        from unnest(?) as a(id) left join heard_merge m on m.merged_id = a.id)
      select id, survivor, survivor as member from asked
      union
      select asked.id, survivor, m.merged_id from asked
      join heard_merge m on m.survivor_id = survivor
      """;

  private final DataSource database;
  private final List<SignalsChanged> listeners;

  HeardAccounts(DataSource database, @All List<SignalsChanged> listeners) {
    this.database = database;
    this.listeners = listeners;
  }

  void merged(UUID merged, UUID survivor) {
    Sql.execute(database, MERGED, p -> p.set(merged).set(survivor));
    Sql.execute(database, FOLLOW, p -> p.set(survivor).set(merged).set(survivor));
  }

  /** For each account all ids it has or had. */
  Map<UUID, List<UUID>> idsOf(Collection<UUID> accounts) {
    Map<UUID, List<UUID>> ids = new HashMap<>();
    Sql.query(
            database,
            GROUPS,
            p -> p.array("uuid", List.copyOf(accounts)),
            row -> Map.entry(row.getObject("id", UUID.class), row.getObject("member", UUID.class)))
        .forEach(
            entry ->
                ids.computeIfAbsent(entry.getKey(), k -> new ArrayList<>()).add(entry.getValue()));
    return ids;
  }

  void tell(UUID account) {
    List<UUID> ids = idsOf(List.of(account)).getOrDefault(account, List.of(account));
    listeners.forEach(listener -> listener.signalsChanged(ids));
  }
}
