package dev.customerfirst.accounts.health;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The history of scores and bands. */
@ApplicationScoped
class HealthChangeRepository implements PanacheRepositoryBase<HealthChange, UUID> {

  /** Oldest first, after a place in the list. */
  List<HealthChange> page(
      UUID account, Instant from, Instant until, Instant afterAt, UUID afterId, int rows) {
    return find(
            "accountId = ?1 and changedAt >= ?2 and changedAt < ?3"
                + " and (changedAt > ?4 or changedAt = ?4 and id > ?5)"
                + " order by changedAt, id",
            account,
            from,
            until,
            afterAt,
            afterId)
        .page(0, rows)
        .list();
  }

  /** All there were before an instant, oldest first. */
  List<HealthChange> upTo(UUID account, Instant until) {
    return list("accountId = ?1 and changedAt < ?2 order by changedAt, id", account, until);
  }
}
