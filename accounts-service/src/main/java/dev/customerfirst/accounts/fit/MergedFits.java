package dev.customerfirst.accounts.fit;

import dev.customerfirst.accounts.account.GoesAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Gives assessments to the account that another one turned out to be. */
@ApplicationScoped
class MergedFits implements GoesAlong {

  private static final String MOVE =
      """
      update fit_assessment set account_id = :survivor where account_id = :merged
      """;

  private final EntityManager entities;

  MergedFits(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public String what() {
    return "fit assessments";
  }

  @Override
  public long follow(UUID merged, UUID survivor) {
    return entities
        .createNativeQuery(MOVE)
        .setParameter("merged", merged)
        .setParameter("survivor", survivor)
        .executeUpdate();
  }
}
