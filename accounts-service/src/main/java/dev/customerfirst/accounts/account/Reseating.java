package dev.customerfirst.accounts.account;

import dev.customerfirst.events.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Moves any number of seats with three statements. */
@ApplicationScoped
class Reseating {

  private static final String LOCK =
      """
      select count(*) from (
        select id from account where id in (select unnest(cast(:accounts as uuid[])))
        order by id for no key update) locked
      """;

  /** A seat that somebody else got before the lock is theirs. */
  private static final String MOVE =
      """
      with moved as (
        update account_team seat set person_id = :to
        from unnest(cast(:accounts as uuid[]), cast(:roles as text[])) as meant (account_id, role)
        where seat.account_id = meant.account_id and seat.role = meant.role
          and seat.person_id = :from
        returning seat.account_id, seat.role)
      select account_id, role from moved order by account_id, role
      """;

  private static final String TOUCH =
      """
      update account set version = version + 1, updated_at = :now
      where id in (select unnest(cast(:accounts as uuid[])))
      """;

  private final EntityManager entities;

  Reseating(EntityManager entities) {
    this.entities = entities;
  }

  /** Answers the seats that moved, by account and role. */
  @SuppressWarnings("unchecked")
  List<Seat> move(Collection<Seat> seats, UUID from, UUID to, Instant now) {
    UUID[] accounts = seats.stream().map(Seat::accountId).toArray(UUID[]::new);
    entities.createNativeQuery(LOCK).setParameter("accounts", accounts).getSingleResult();
    List<Object[]> rows =
        entities
            .createNativeQuery(MOVE)
            .setParameter("accounts", accounts)
            .setParameter("roles", seats.stream().map(s -> s.role().name()).toArray(String[]::new))
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
    List<Seat> moved =
        rows.stream().map(row -> new Seat((UUID) row[0], Role.valueOf((String) row[1]))).toList();
    entities
        .createNativeQuery(TOUCH)
        .setParameter("now", now)
        .setParameter("accounts", moved.stream().map(Seat::accountId).toArray(UUID[]::new))
        .executeUpdate();
    return moved;
  }
}
