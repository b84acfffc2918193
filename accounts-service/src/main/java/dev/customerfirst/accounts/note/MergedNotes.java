package dev.customerfirst.accounts.note;

import dev.customerfirst.accounts.account.GoesAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Gives notes to the account that another one turned out to be. */
@ApplicationScoped
class MergedNotes implements GoesAlong {

  private static final String MOVE =
      """
      update account_note set account_id = :survivor, version = version + 1 where account_id = :merged
      """;

  private final EntityManager entities;

  MergedNotes(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public String what() {
    return "notes";
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
