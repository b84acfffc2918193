package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.external.ExternalKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

  /** Names the list in its cursors. */
  static final String LIST = "contracts";

  private static final String RESERVE =
      """
      select count(pg_advisory_xact_lock(:owner, lock))
      from (select lock from unnest(:locks) as lock order by lock) as ordered
      """;

  private static final String LOCK_BY_KEY =
      """
      select c.* from contract c
      where (lower(c.external_system), lower(c.external_id))
        in (select * from unnest(:systems, :ids))
      order by c.id
      for update
      """;

  private static final String IDS_BY_KEY =
      """
      select c.id from contract c
      where (lower(c.external_system), lower(c.external_id))
        in (select * from unnest(:systems, :ids))
      """;

  /** Tells these locks from those of other things. */
  private static final int KEYS_OF_CONTRACTS = 1;

  /**
   * Keys share this many locks: enough that single requests hardly meet, few enough that a batch of
   * a thousand keys stays far below the lock table of the server.
   */
  private static final int KEY_LOCKS = 64;

  private final ContractListeners listeners;

  ContractRepository(ContractListeners listeners) {
    this.listeners = listeners;
  }

  Contract known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problems.notFound("contract", id));
  }

  /** Locked, with what hangs on it. */
  Contract knownForChange(UUID id) {
    Contract contract =
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> Problems.notFound("contract", id));
    listeners.held(List.of(id));
    return contract;
  }

  /**
   * The contracts of foreign keys, ignoring case, locked. Nobody else can use the keys until
   * commit; locks are always taken in the same order, so that two never wait for each other.
   * Whoever keeps something about a contract refers to it first, and so waits for these as a whole.
   */
  Map<ExternalKey, Contract> reserve(Collection<ExternalKey> keys) {
    Integer[] locks =
        keys.stream()
            .map(key -> Math.floorMod(key.hashCode(), KEY_LOCKS))
            .distinct()
            .sorted()
            .toArray(Integer[]::new);
    getEntityManager()
        .createNativeQuery(RESERVE, Long.class)
        .setParameter("owner", KEYS_OF_CONTRACTS)
        .setParameter("locks", locks)
        .getSingleResult();
    Map<ExternalKey, Contract> known = new HashMap<>();
    for (Contract contract : lockedByKey(keys)) {
      ExternalId key = contract.externalKey();
      if (key != null) {
        known.put(ExternalKey.of(key), contract);
      }
    }
    return known;
  }

  /** The contracts of foreign keys, ignoring case, not locked. */
  @SuppressWarnings("unchecked")
  List<UUID> idsOf(Collection<ExternalKey> keys) {
    return getEntityManager()
        .createNativeQuery(IDS_BY_KEY, UUID.class)
        .setParameter("systems", keys.stream().map(ExternalKey::system).toArray(String[]::new))
        .setParameter("ids", keys.stream().map(ExternalKey::id).toArray(String[]::new))
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Contract> lockedByKey(Collection<ExternalKey> keys) {
    return getEntityManager()
        .createNativeQuery(LOCK_BY_KEY, Contract.class)
        .setParameter("systems", keys.stream().map(ExternalKey::system).toArray(String[]::new))
        .setParameter("ids", keys.stream().map(ExternalKey::id).toArray(String[]::new))
        .getResultList();
  }

  /** At most {@code page.limit() + 1} rows, in the order in which they were signed. */
  List<Contract> list(@Nullable UUID accountId, @Nullable ContractStatus status, PageRequest page) {
    StringBuilder where = new StringBuilder("1 = 1");
    Parameters parameters = new Parameters();
    if (accountId != null) {
      where.append(" and accountId = :account");
      parameters.and("account", accountId);
    }
    if (status != null) {
      where.append(" and status = :status");
      parameters.and("status", status);
    }
    where.append(" and id > :after");
    parameters.and("after", ListPlace.after(page, LIST));
    return find(where + " order by id", parameters).range(0, page.limit()).list();
  }
}
