package dev.customerfirst.accounts.adoption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** The one row of targets, which a migration wrote. */
@ApplicationScoped
class AdoptionTargetsRepository implements PanacheRepositoryBase<AdoptionTargets, Integer> {

  AdoptionTargets read() {
    return findById(AdoptionTargets.ID);
  }

  AdoptionTargets locked() {
    return findById(AdoptionTargets.ID, LockModeType.PESSIMISTIC_WRITE);
  }
}
