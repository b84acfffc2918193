package dev.customerfirst.accounts.external;

import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the owners of external ids, and lets only one transaction at a time give out an id. */
@ApplicationScoped
public class ExternalKeys {

  /** Whose keys: the table and its column are part of the statement, so no text from outside. */
  public enum Owner {
    ACCOUNT("account_external_id", "account_id"),
    OPPORTUNITY("opportunity_external_id", "opportunity_id"),
    CONTACT("contact_external_id", "contact_id"),
    FEEDBACK("feedback", "id");

    private final String find;

    Owner(String table, String column) {
      this.find =
          "select system_key, external_id_key, "
              + column
              + " from "
              + table
              + " where (system_key, external_id_key) in (select * from unnest(:systems, :ids))";
    }
  }

  /**
   * Keys share this many locks: enough that single requests hardly meet, few enough that a batch of
   * a thousand keys stays far below the lock table of the server.
   */
  private static final int LOCKS = 64;

  private final EntityManager entities;

  ExternalKeys(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Waits until no other transaction is giving out one of these keys, then says who has them. The
   * locks go with the transaction; always taken in the same order, so that two never wait for each
   * other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<ExternalKey, UUID> claim(Owner owner, Collection<ExternalKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    Integer[] locks =
        keys.stream()
            .map(key -> Math.floorMod(key.hashCode(), LOCKS))
            .distinct()
            .sorted()
            .toArray(Integer[]::new);
    entities
        .createNativeQuery(
            "select count(pg_advisory_xact_lock(:owner, lock))"
                + " from (select lock from unnest(:locks) as lock order by lock) as ordered")
        .setParameter("owner", owner.ordinal() + 1)
        .setParameter("locks", locks)
        .getSingleResult();
    return findAll(owner, keys);
  }

  /**
   * Claims keys for a new record.
   *
   * @throws dev.customerfirst.kit.http.ProblemException with all keys that somebody has, or that
   *     are given twice
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void claimFree(Owner owner, List<NewExternalId> given) {
    Map<ExternalKey, UUID> owners = claim(owner, given.stream().map(NewExternalId::key).toList());
    List<Refusal> refusals = new ArrayList<>();
    Set<ExternalKey> seen = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      ExternalKey key = given.get(i).key();
      UUID other = owners.get(key);
      if (other != null) {
        refusals.add(taken(owner, "/externalIds/" + i, other));
      } else if (!seen.add(key)) {
        refusals.add(
            Refusal.invalid(
                "external-id-repeated",
                "/externalIds/" + i,
                "This id stands in the list twice; upper and lower case are the same. Send it"
                    + " once."));
      }
    }
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
  }

  private static Refusal taken(Owner owner, String pointer, UUID other) {
    return new Refusal(
        Refusal.Kind.CONFLICT,
        "external-id-taken",
        pointer,
        "The "
            + owner.name().toLowerCase(Locale.ROOT)
            + " "
            + other
            + " has this id; upper and lower case are the same. Change that one, or send another"
            + " id.");
  }

  public Optional<UUID> find(Owner owner, ExternalKey key) {
    return Optional.ofNullable(findAll(owner, List.of(key)).get(key));
  }

  /** The owners of those keys that somebody has. */
  @SuppressWarnings("unchecked")
  public Map<ExternalKey, UUID> findAll(Owner owner, Collection<ExternalKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    List<Object[]> rows =
        entities
            .createNativeQuery(owner.find)
            .setParameter("systems", keys.stream().map(ExternalKey::system).toArray(String[]::new))
            .setParameter("ids", keys.stream().map(ExternalKey::id).toArray(String[]::new))
            .getResultList();
    Map<ExternalKey, UUID> owners = new HashMap<>();
    for (Object[] row : rows) {
      owners.put(new ExternalKey((String) row[0], (String) row[1]), (UUID) row[2]);
    }
    return owners;
  }
}
