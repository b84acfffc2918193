package dev.customerfirst.accounts.tier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** When something changes about an account's tier by itself. */
@ApplicationScoped
class TierDue {

  private static final String PLAN =
      """
      insert into tier_due (account_id, due_at)
      select * from unnest(?::uuid[], ?::timestamptz[])
      on conflict (account_id) do update set due_at = excluded.due_at
        where tier_due.due_at <> excluded.due_at
      """;

  private static final String DROP = "delete from tier_due where account_id = any (?::uuid[])";

  /** The accounts are locked, not the plan: everybody who plans holds the account. */
  static final String TAKE =
      """
      select d.account_id from tier_due d join account a on a.id = d.account_id
      where d.due_at <= :now order by d.due_at, d.account_id limit :rows
      for update of a skip locked
      """;

  private final EntityManager entities;
  private final DataSource dataSource;

  TierDue(EntityManager entities, DataSource dataSource) {
    this.entities = entities;
    this.dataSource = dataSource;
  }

  Optional<Instant> next() {
    return Optional.ofNullable(
        (Instant)
            entities
                .createNativeQuery("select min(due_at) from tier_due", Instant.class)
                .getSingleResult());
  }

  /** Those that are due, locked; what another instance holds is left to it. */
  @SuppressWarnings("unchecked")
  List<UUID> take(Instant now, int rows) {
    return entities
        .createNativeQuery(TAKE, UUID.class)
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .setParameter("rows", rows)
        .getResultList();
  }

  /** Plans the next instants; accounts without one have none from now on. */
  void plan(Map<UUID, Instant> due, Collection<UUID> none) {
    try (Connection connection = dataSource.getConnection()) {
      if (!due.isEmpty()) {
        List<UUID> ids = due.keySet().stream().sorted().toList();
        try (PreparedStatement plan = connection.prepareStatement(PLAN)) {
          plan.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
          plan.setArray(
              2,
              connection.createArrayOf(
                  "timestamptz", ids.stream().map(id -> offset(due, id)).toArray()));
          plan.executeUpdate();
        }
      }
      if (!none.isEmpty()) {
        try (PreparedStatement drop = connection.prepareStatement(DROP)) {
          drop.setArray(1, connection.createArrayOf("uuid", none.toArray()));
          drop.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The next instants of tiers could not be kept", e);
    }
  }

  private static OffsetDateTime offset(Map<UUID, Instant> due, UUID id) {
    return due.getOrDefault(id, Instant.EPOCH).atOffset(ZoneOffset.UTC);
  }
}
