package dev.customerfirst.accounts.load;

import dev.customerfirst.accounts.domain.Capacity;
import dev.customerfirst.accounts.domain.RoleLoad;
import dev.customerfirst.accounts.team.Seats;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what people look after, for any number of them with one statement. */
@ApplicationScoped
public class Loads {

  private static final String COUNT =
      """
      , seat as (
        select t.person_id, t.role, %s as tier, cast(count(*) as integer) as accounts
        from account_team t join account a on a.id = t.account_id
        where t.person_id in (select id from who) and a.lifecycle <> 'CHURNED'
        group by 1, 2, 3
      ), played as (
        select person_id, role from seat
        union
        select r.person_id, r.role from person_role r join role_capacity c on c.role = r.role
        where r.person_id in (select id from who)
      )
      select who.id, who.display_name, played.role, seat.tier, seat.accounts, c.fewest, c.most
      from who
      left join played on played.person_id = who.id
        and (cast(:role as text) is null or played.role = :role)
      left join seat on seat.person_id = played.person_id and seat.role = played.role
      left join role_capacity c on c.role = played.role
      order by who.id, played.role, seat.tier
      """
          .formatted(Seats.TIER_IN_FORCE);

  private static final String OF_PEOPLE =
      "with who as (select id, display_name from person where id in (:people))" + COUNT;

  /** Who left is in nobody's plans. */
  private static final String PAGE =
      """
      with who as (
        select p.id, p.display_name from person p
        where p.id > :after and (p.left_at is null or p.left_at > :now)
          and exists (select 1 from person_role r where r.person_id = p.id
            and (cast(:role as text) is null or r.role = :role))
        order by p.id limit :rows)
      """
          + COUNT;

  private final EntityManager entities;

  Loads(EntityManager entities) {
    this.entities = entities;
  }

  /** A person with their loads, in the order of the role list. */
  public record Loaded(UUID person, String displayName, Map<Role, RoleLoad> loads) {

    public PersonLoad view() {
      return new PersonLoad(
          person, displayName, loads.values().stream().map(PersonLoad.InRole::of).toList());
    }
  }

  public List<Loaded> of(Collection<UUID> people, Instant now) {
    return loaded(entities.createNativeQuery(OF_PEOPLE).setParameter("people", people), null, now);
  }

  /** People who hold the role, in the order of their ids. */
  List<Loaded> page(UUID after, @Nullable Role role, int rows, Instant now) {
    return loaded(
        entities.createNativeQuery(PAGE).setParameter("after", after).setParameter("rows", rows),
        role,
        now);
  }

  @SuppressWarnings("unchecked")
  private static List<Loaded> loaded(Query query, @Nullable Role role, Instant now) {
    List<Object[]> rows =
        query
            .setParameter("role", role == null ? null : role.name())
            .setParameter("now", now)
            .getResultList();
    Map<UUID, Loaded> found = new LinkedHashMap<>();
    rows.forEach(row -> add(found, row));
    return new ArrayList<>(found.values());
  }

  private static void add(Map<UUID, Loaded> found, @Nullable Object[] row) {
    Loaded person =
        found.computeIfAbsent(
            (UUID) Objects.requireNonNull(row[0]),
            id ->
                new Loaded(id, (String) Objects.requireNonNull(row[1]), new EnumMap<>(Role.class)));
    if (row[2] != null) {
      Role role = Role.valueOf((String) row[2]);
      Capacity capacity =
          row[5] == null || row[6] == null
              ? null
              : new Capacity((Integer) row[5], (Integer) row[6]);
      person.loads().computeIfAbsent(role, r -> new RoleLoad(r, Map.of(), capacity));
      if (row[3] != null && row[4] != null) {
        Tier tier = Tier.valueOf((String) row[3]);
        int accounts = (Integer) row[4];
        person.loads().computeIfPresent(role, (r, load) -> load.plus(tier, accounts));
      }
    }
  }
}
