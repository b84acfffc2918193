package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.domain.DealStatus;
import dev.customerfirst.kit.http.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opportunities. */
@ApplicationScoped
class OpportunityRepository implements PanacheRepositoryBase<Opportunity, UUID> {

  Opportunity read(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problems.notFound("opportunity", id));
  }

  /** For a change: nobody else changes it until the transaction ends. */
  Opportunity takeOut(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problems.notFound("opportunity", id));
  }

  /** Locked in one order, so that two transactions never wait for each other. */
  List<Opportunity> lockedAll(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  List<Opportunity> page(UUID account, @Nullable DealStatus status, UUID after, int rows) {
    return (status == null
            ? find("accountId = ?1 and id > ?2 order by id", account, after)
            : find(
                "accountId = ?1 and id > ?2 and status = ?3 order by id", account, after, status))
        .page(0, rows)
        .list();
  }
}
