package dev.customerfirst.playbooks.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class CustomerRepository implements PanacheRepositoryBase<Customer, UUID> {

  private static final String HEAR =
      """
      insert into customer (account_id, time_zone, heard_at) values (?1, ?2, ?3)
      on conflict (account_id) do update
        set time_zone = excluded.time_zone, heard_at = excluded.heard_at
      """;

  /**
   * A statement of its own, after the row is locked: what others wrote while it waited has to be
   * seen.
   */
  private static final String KEEP_TIER_AND_LOOK =
      """
      with first as (
        insert into customer_tier (account_id, effective_on, tier, previous)
        select ?1, ?2, ?3, ?4
        where not exists (select 1 from customer_tier where account_id = ?1)
      )
      select exists (select 1 from customer_contract where account_id = ?1)
        or exists (select 1 from customer_opportunity where account_id = ?1)
      """;

  /**
   * Notes how an account stands, locked; of most accounts of an import there is nothing else to
   * know, so no entity is loaded.
   *
   * @param tier kept where none is known: the facts know better
   * @return whether there is a contract or a deal, so that a journey can depend on it
   */
  boolean note(UUID accountId, String timeZone, TierSince tier, Instant now) {
    getEntityManager()
        .createNativeQuery(HEAR)
        .setParameter(1, accountId)
        .setParameter(2, timeZone)
        .setParameter(3, now)
        .executeUpdate();
    return (Boolean)
        getEntityManager()
            .createNativeQuery(KEEP_TIER_AND_LOOK)
            .setParameter(1, accountId)
            .setParameter(2, tier.effectiveOn())
            .setParameter(3, tier.tier().name())
            .setParameter(4, tier.previous().name())
            .getSingleResult();
  }

  /** The customer, locked; known from now on if this is the first we hear of it. */
  Customer locked(UUID accountId, Instant now) {
    getEntityManager()
        .createNativeQuery(
            "insert into customer (account_id, heard_at) values (?1, ?2) on conflict do nothing")
        .setParameter(1, accountId)
        .setParameter(2, now)
        .executeUpdate();
    Customer customer = findById(accountId, LockModeType.PESSIMISTIC_WRITE);
    if (customer == null) {
      throw new IllegalStateException("customer " + accountId + " was there a moment ago");
    }
    return customer;
  }
}
