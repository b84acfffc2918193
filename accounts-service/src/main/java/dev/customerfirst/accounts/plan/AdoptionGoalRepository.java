package dev.customerfirst.accounts.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Adoption goals. */
@ApplicationScoped
class AdoptionGoalRepository implements PanacheRepositoryBase<AdoptionGoal, UUID> {

  List<AdoptionGoal> newestFirst(UUID account) {
    return list("accountId = ?1 order by number desc", account);
  }
}
