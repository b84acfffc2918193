package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

  Contract known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problems.notFound("contract", id));
  }

  Contract knownForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problems.notFound("contract", id));
  }

  /** The contract of a foreign key, ignoring case; nobody else can use the key until commit. */
  Optional<Contract> reserve(ExternalId key) {
    getEntityManager()
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(lower(:key), 0)) as text)",
            String.class)
        .setParameter("key", key.system() + '\u001f' + key.id())
        .getResultList();
    return find(
            "lower(externalSystem) = lower(?1) and lower(externalId) = lower(?2)",
            key.system(),
            key.id())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
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
    if (!page.after().isEmpty()) {
      where.append(" and id > :after");
      parameters.and("after", lastSeen(page));
    }
    return find(where + " order by id", parameters).range(0, page.limit()).list();
  }

  /** A cursor of another list is signed as well, but leads nowhere here. */
  private static UUID lastSeen(PageRequest page) {
    try {
      return UUID.fromString(page.after().get(0));
    } catch (IllegalArgumentException e) {
      throw Problems.badQuery("cursor", "This cursor belongs to another list.");
    }
  }
}
