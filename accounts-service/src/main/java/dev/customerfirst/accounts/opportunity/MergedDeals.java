package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.account.GoesAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Gives deals to the account that another one turned out to be. */
@ApplicationScoped
class MergedDeals implements GoesAlong {

  private final EntityManager entities;

  MergedDeals(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public String what() {
    return "opportunities";
  }

  @Override
  public long follow(UUID merged, UUID survivor) {
    return entities
        .createNativeQuery(
            "update opportunity set account_id = :survivor, version = version + 1"
                + " where account_id = :merged")
        .setParameter("merged", merged)
        .setParameter("survivor", survivor)
        .executeUpdate();
  }
}
