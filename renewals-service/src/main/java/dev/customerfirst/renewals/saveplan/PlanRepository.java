package dev.customerfirst.renewals.saveplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<SavePlan, UUID> {

  Optional<SavePlan> open(UUID contractId) {
    return find("contractId = ?1 and closedAt is null", contractId).firstResultOptional();
  }

  Optional<SavePlan> openForChange(UUID contractId) {
    return find("contractId = ?1 and closedAt is null", contractId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The open one, else the one that was over last. */
  Optional<SavePlan> newest(UUID contractId) {
    return find("contractId = ?1 order by closedAt desc nulls first, id desc", contractId)
        .firstResultOptional();
  }

  List<SavePlan> openOf(Collection<UUID> contractIds) {
    return contractIds.isEmpty()
        ? List.of()
        : list("contractId in ?1 and closedAt is null", contractIds);
  }
}
