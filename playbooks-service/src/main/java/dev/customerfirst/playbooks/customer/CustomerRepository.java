package dev.customerfirst.playbooks.customer;

import dev.customerfirst.events.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
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
  private static final String KEEP_TIER_AND_TEAM_AND_LOOK =
      """
      with first as (
        insert into customer_tier (account_id, effective_on, tier, previous)
        select ?1, ?2, ?3, ?4
        where not exists (select 1 from customer_tier where account_id = ?1)
      ), team as (
        select * from unnest(?5, ?6) as team(role, person_id)
      ), released as (
        delete from customer_seat where account_id = ?1 and role not in (select role from team)
      ), seated as (
        insert into customer_seat (account_id, role, person_id)
        select ?1, role, person_id from team
        on conflict (account_id, role) do update set person_id = excluded.person_id
          where customer_seat.person_id <> excluded.person_id
      )
      select exists (select 1 from customer_contract where account_id = ?1)
        or exists (select 1 from customer_opportunity where account_id = ?1),
        exists (select 1 from customer_signal where account_id = ?1 and not played)
      """;

  /**
   * Notes how an account stands, locked; of most accounts of an import there is nothing else to
   * know, so no entity is loaded.
   *
   * @param tier kept where none is known: the facts know better
   * @param team who has which seat; all others are free
   */
  Waiting note(UUID accountId, String timeZone, TierSince tier, Map<Role, UUID> team, Instant now) {
    getEntityManager()
        .createNativeQuery(HEAR)
        .setParameter(1, accountId)
        .setParameter(2, timeZone)
        .setParameter(3, now)
        .executeUpdate();
    Object[] found =
        (Object[])
            getEntityManager()
                .createNativeQuery(KEEP_TIER_AND_TEAM_AND_LOOK)
                .setParameter(1, accountId)
                .setParameter(2, tier.effectiveOn())
                .setParameter(3, tier.tier().name())
                .setParameter(4, tier.previous().name())
                .setParameter(5, team.keySet().stream().map(Role::name).toArray(String[]::new))
                .setParameter(6, team.values().toArray(UUID[]::new))
                .getSingleResult();
    return new Waiting((Boolean) found[0], (Boolean) found[1]);
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
