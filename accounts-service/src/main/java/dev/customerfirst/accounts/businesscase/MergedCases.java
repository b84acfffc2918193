package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.account.GoesAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Gives a business case to the account that another one turned out to be. */
@ApplicationScoped
class MergedCases implements GoesAlong {

  private static final List<String> PARTS =
      List.of("business_case_revision", "business_case_delivery", "business_case_review");

  private final EntityManager entities;
  private final CaseService cases;
  private final ReviewWatch reviews;

  MergedCases(EntityManager entities, CaseService cases, ReviewWatch reviews) {
    this.entities = entities;
    this.cases = cases;
    this.reviews = reviews;
  }

  @Override
  public String what() {
    return "business cases";
  }

  /** All or nothing: what was promised, delivered and reviewed belongs together. */
  @Override
  public long follow(UUID merged, UUID survivor) {
    reviews.follow(merged, survivor);
    long moved =
        move(
            "update business_case c set account_id = :survivor, version = version + 1"
                + " where c.account_id = :merged and not exists ("
                + "select 1 from business_case own where own.account_id = :survivor)",
            merged,
            survivor);
    if (moved > 0) {
      for (String part : PARTS) {
        move(
            "update " + part + " set account_id = :survivor where account_id = :merged",
            merged,
            survivor);
      }
      cases.tellMerged(survivor);
    }
    reviews.judge(survivor);
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
