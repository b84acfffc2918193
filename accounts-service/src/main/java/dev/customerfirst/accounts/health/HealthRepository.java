package dev.customerfirst.accounts.health;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The health of customers, and whose turn it is to be looked at. */
@ApplicationScoped
class HealthRepository implements PanacheRepositoryBase<AccountHealth, UUID> {

  static final String NEXT_LOOK =
      "select min(next_look_at) from account_health where next_look_at is not null";

  /** The account before its health, as everybody else takes them. */
  static final String DUE =
      """
      select a.id from account_health h join account a on a.id = h.account_id
      where h.next_look_at <= :now
      order by h.next_look_at limit :rows for update of a skip locked
      """;

  static final String OLDER =
      """
      select a.id from account_health h join account a on a.id = h.account_id
      where h.policy_version < :version
      order by h.policy_version limit :rows for update of a skip locked
      """;

  /** Became a customer, is one no more, or has another calendar. */
  private static final String MOVED =
      """
      select a.id from account a left join account_health h on h.account_id = a.id
      where a.id in (:accounts)
        and ((a.lifecycle = 'CUSTOMER') <> (h.account_id is not null)
          or h.time_zone <> a.time_zone)
      """;

  private static final String LOOK_AT =
      """
      update account_health set next_look_at = :now
      where account_id in (:accounts) and (next_look_at is null or next_look_at > :now)
      """;

  /** What is known of the health of these, by account. */
  Map<UUID, AccountHealth> of(Collection<UUID> accounts) {
    return list("accountId in ?1", accounts).stream()
        .collect(Collectors.toMap(AccountHealth::accountId, Function.identity()));
  }

  /** Puts a look at these customers before all that are due later. */
  void lookAt(Collection<UUID> accounts, Instant now) {
    getEntityManager()
        .createNativeQuery(LOOK_AT)
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .setParameter("accounts", accounts)
        .executeUpdate();
  }

  /**
   * Writes what was changed, and then does the work without asking before each of its queries
   * whether something was changed again: with hundreds of customers at hand that takes longer than
   * the queries themselves.
   */
  void afterWriting(Runnable work) {
    EntityManager entities = getEntityManager();
    entities.flush();
    FlushModeType before = entities.getFlushMode();
    entities.setFlushMode(FlushModeType.COMMIT);
    try {
      work.run();
    } finally {
      entities.setFlushMode(before);
    }
  }

  @SuppressWarnings("unchecked")
  List<UUID> moved(Collection<UUID> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : getEntityManager()
            .createNativeQuery(MOVED, UUID.class)
            .setParameter("accounts", accounts)
            .getResultList();
  }

  Optional<Instant> nextLook() {
    return Optional.ofNullable(
        (Instant) getEntityManager().createNativeQuery(NEXT_LOOK, Instant.class).getSingleResult());
  }

  /** Customers for whom the clock may have changed something. */
  @SuppressWarnings("unchecked")
  List<UUID> due(Instant now, int rows) {
    return getEntityManager()
        .createNativeQuery(DUE, UUID.class)
        .setParameter("now", now.atOffset(ZoneOffset.UTC))
        .setParameter("rows", rows)
        .getResultList();
  }

  boolean anyOlderThan(long version) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(
                "select exists (select 1 from account_health where policy_version < :version)")
            .setParameter("version", version)
            .getSingleResult();
  }

  /** Customers who were judged by an older policy. */
  @SuppressWarnings("unchecked")
  List<UUID> olderThan(long version, int rows) {
    return getEntityManager()
        .createNativeQuery(OLDER, UUID.class)
        .setParameter("version", version)
        .setParameter("rows", rows)
        .getResultList();
  }
}
