package dev.customerfirst.accounts.knowledge;

import dev.customerfirst.accounts.account.GoesAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Gives what is known, area by area, to the account that another one turned out to be. */
@ApplicationScoped
class MergedKnowledge implements GoesAlong {

  private static final String AREAS =
      """
      update area_knowledge k set account_id = :survivor, version = version + 1
      where k.account_id = :merged and not exists (
        select 1 from area_knowledge own where own.account_id = :survivor and own.area = k.area)
      """;

  private static final String EXAMPLES =
      "update knowledge_example set account_id = :survivor where account_id = :merged";

  private final EntityManager entities;

  MergedKnowledge(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public String what() {
    return "knowledge";
  }

  @Override
  public long follow(UUID merged, UUID survivor) {
    return move(AREAS, merged, survivor) + move(EXAMPLES, merged, survivor);
  }

  private long move(String sql, UUID merged, UUID survivor) {
    return entities
        .createNativeQuery(sql)
        .setParameter("merged", merged)
        .setParameter("survivor", survivor)
        .executeUpdate();
  }
}
