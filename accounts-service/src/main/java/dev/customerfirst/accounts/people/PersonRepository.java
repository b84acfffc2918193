package dev.customerfirst.accounts.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People. Whoever locks people and accounts locks the people first. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  /** The person, everybody above them, and nobody twice. */
  private static final String LINE =
      """
      with recursive line (id, manager_id) as (
        select id, manager_id from person where id = :person
        union
        select above.id, above.manager_id from person above join line on above.id = line.manager_id
      )
      select id from line
      """;

  private static final String DUE =
      """
      select id from person where next_change_at <= :now
      order by next_change_at, id limit :rows for no key update skip locked
      """;

  Optional<Person> byEmail(String emailKey) {
    return find("emailKey", emailKey).firstResultOptional();
  }

  Optional<Person> byEmailLocked(String emailKey) {
    return find("emailKey", emailKey)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<Person> bySubject(String subject) {
    return find("oidcSubject", subject).firstResultOptional();
  }

  /** For a change, in one order, so that two transactions never wait for each other. */
  public List<Person> lockedAll(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Those who stay as they are until the transaction ends, for somebody who builds on it. */
  public List<Person> heldAll(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_READ).list();
  }

  /** Waits until no other transaction is giving out this address or subject. */
  void claim(String text) {
    getEntityManager()
        .createNativeQuery("select count(pg_advisory_xact_lock(:lock))")
        .setParameter("lock", (3L << 32) | (text.hashCode() & 0xffff_ffffL))
        .getSingleResult();
  }

  @SuppressWarnings("unchecked")
  List<UUID> lineAbove(UUID person) {
    return getEntityManager()
        .createNativeQuery(LINE, UUID.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** One row more than asked for tells that there is a next page. */
  List<Person> page(UUID after, PersonFilter filter, int rows) {
    List<String> conditions = new ArrayList<>(List.of("p.id > :after"));
    Parameters parameters = Parameters.with("after", after);
    if (filter.role() != null) {
      conditions.add(":role member of p.roles");
      parameters.and("role", filter.role());
    }
    if (filter.managerId() != null) {
      conditions.add("p.managerId = :manager");
      parameters.and("manager", filter.managerId());
    }
    if (filter.skillKey() != null) {
      conditions.add(
          "exists (select 1 from Person q join q.skills s where q.id = p.id and key(s) = :skill)");
      parameters.and("skill", filter.skillKey());
    }
    return find(
            "select p from Person p where " + String.join(" and ", conditions) + " order by p.id",
            parameters)
        .page(0, rows)
        .list();
  }

  public List<Person> byIds(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  Optional<Instant> nextChange() {
    return Optional.ofNullable(
        (Instant)
            getEntityManager()
                .createNativeQuery("select min(next_change_at) from person", Instant.class)
                .getSingleResult());
  }

  /**
   * People to whom something happens by itself, locked; those whom others lock are left to them.
   */
  @SuppressWarnings("unchecked")
  List<UUID> due(Instant now, int rows) {
    return getEntityManager()
        .createNativeQuery(DUE, UUID.class)
        .setParameter("now", now)
        .setParameter("rows", rows)
        .getResultList();
  }

  /** Not a column of the entity: it follows from the others, and is no change of the person. */
  void plan(UUID person, @Nullable Instant next) {
    getEntityManager()
        .createNativeQuery(
            "update person set next_change_at = cast(:next as timestamptz)"
                + " where id = :person and next_change_at is distinct from cast(:next as timestamptz)")
        .setParameter("next", next)
        .setParameter("person", person)
        .executeUpdate();
  }
}
