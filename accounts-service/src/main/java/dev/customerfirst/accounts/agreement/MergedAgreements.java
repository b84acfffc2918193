package dev.customerfirst.accounts.agreement;

import dev.customerfirst.accounts.account.GoesAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Gives agreements to the account that another one turned out to be. */
@ApplicationScoped
class MergedAgreements implements GoesAlong {

  private static final String MOVE =
      """
      update agreement m set account_id = :survivor, version = version + 1
      where m.account_id = :merged and (m.withdrawn_at is not null or not exists (
        select 1 from agreement own where own.account_id = :survivor and own.kind = m.kind
          and own.withdrawn_at is null))
      """;

  private final EntityManager entities;

  MergedAgreements(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public String what() {
    return "agreements";
  }

  /** Where both agreed, the survivor's day stays. Told again is nothing: it was told once. */
  @Override
  public long follow(UUID merged, UUID survivor) {
    return entities
        .createNativeQuery(MOVE)
        .setParameter("merged", merged)
        .setParameter("survivor", survivor)
        .executeUpdate();
  }
}
