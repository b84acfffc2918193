package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.account.GoesAlong;
import dev.customerfirst.accounts.domain.DealLaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The deals of an account as a whole. */
@ApplicationScoped
public class AccountDeals implements GoesAlong {

  private static final String SIGNED_OFF =
      """
      select count(*) from opportunity o
      where o.account_id = :account and o.kind = 'NEW_BUSINESS' and o.status <> 'LOST'
        and exists (select 1 from opportunity_move m
          where m.opportunity_id = o.id and m.to_stage >= :stage)
      """;

  private final EntityManager entities;

  AccountDeals(EntityManager entities) {
    this.entities = entities;
  }

  /** How many of its new-business deals have ever been signed off and are not lost: planned for. */
  public long signedOffOf(UUID account) {
    return ((Number)
            entities
                .createNativeQuery(SIGNED_OFF)
                .setParameter("account", account)
                .setParameter("stage", DealLaw.SIGNED_OFF)
                .getSingleResult())
        .longValue();
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
