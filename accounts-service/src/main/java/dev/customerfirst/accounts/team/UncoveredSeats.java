package dev.customerfirst.accounts.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which seats of customers have nobody there: the person is away or left, and nobody stands in, or
 * whoever does is away too. Who stands in for somebody who stands in is not asked.
 */
@ApplicationScoped
class UncoveredSeats {

  private static final String UNCOVERED =
      """
      select t.account_id as account, t.role as role, max(away.last_day) as last_day,
        bool_or(away.last_day is null) as has_left
      from account_team t
      join account a on a.id = t.account_id and a.lifecycle = 'CUSTOMER'
      join person_away away on away.person_id = t.person_id
        and away.from_at <= :now and away.until_at > :now
      where t.account_id in (:accounts)
        and (away.cover_id is null or exists (
          select 1 from person_away cover where cover.person_id = away.cover_id
            and cover.from_at <= :now and cover.until_at > :now))
      group by t.account_id, t.role
      order by t.account_id, t.role
      """;

  private static final String TOUCHED =
      """
      select account_id from account_team
      where person_id in (:people)
        or person_id in (select person_id from person_absence where cover_id in (:people))
      group by account_id order by account_id
      """;

  private final EntityManager entities;

  UncoveredSeats(EntityManager entities) {
    this.entities = entities;
  }

  /** What is so now, in words, by account; accounts without such a seat are left out. */
  @SuppressWarnings("unchecked")
  Map<UUID, String> findings(Collection<UUID> accounts, Instant now) {
    if (accounts.isEmpty()) {
      return Map.of();
    }
    List<Object[]> rows =
        entities
            .createNativeQuery(UNCOVERED)
            .setParameter("now", now)
            .setParameter("accounts", accounts)
            .unwrap(org.hibernate.query.NativeQuery.class)
            .addScalar("account", UUID.class)
            .addScalar("role", String.class)
            .addScalar("last_day", LocalDate.class)
            .addScalar("has_left", Boolean.class)
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                TreeMap::new,
                Collectors.mapping(
                    row -> words((String) row[1], (LocalDate) row[2], (Boolean) row[3]),
                    Collectors.joining(" "))));
  }

  private static String words(String role, @Nullable LocalDate lastDay, boolean left) {
    return left
        ? role + " has left and still holds the seat."
        : role + " is away until " + lastDay + " and nobody stands in.";
  }

  /** Accounts on whose teams these people are, or somebody for whom they stand in. */
  @SuppressWarnings("unchecked")
  List<UUID> accountsTouchedBy(Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : entities
            .createNativeQuery(TOUCHED, UUID.class)
            .setParameter("people", people)
            .getResultList();
  }
}
