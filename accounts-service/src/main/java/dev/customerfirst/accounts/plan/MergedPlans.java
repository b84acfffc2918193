package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.account.GoesAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Gives the parts of a plan to the account that another one turned out to be. */
@ApplicationScoped
class MergedPlans implements GoesAlong {

  private static final List<String> PARTS =
      List.of("goal", "use_case", "initiative", "candidate_project", "expansion_idea");

  /** All or none: two histories of adoption goals would make no sense as one. */
  private static final String ADOPTION =
      """
      update adoption_goal g set account_id = :survivor
      where g.account_id = :merged and not exists (
        select 1 from adoption_goal own where own.account_id = :survivor)
      """;

  private final EntityManager entities;

  MergedPlans(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public String what() {
    return "parts of the plan";
  }

  @Override
  public long follow(UUID merged, UUID survivor) {
    long moved = move(ADOPTION, merged, survivor);
    for (String part : PARTS) {
      moved +=
          move(
              "update "
                  + part
                  + " set account_id = :survivor, version = version + 1"
                  + " where account_id = :merged",
              merged,
              survivor);
    }
    return moved;
  }

  private long move(String sql, UUID merged, UUID survivor) {
    return entities
        .createNativeQuery(sql)
        .setParameter("merged", merged)
        .setParameter("survivor", survivor)
        .executeUpdate();
  }
}
