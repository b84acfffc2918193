package dev.customerfirst.accounts.team;

import dev.customerfirst.accounts.domain.TeamLaw;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which seats a person holds, over all accounts. */
@ApplicationScoped
public class Seats {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** The tier in force by the account's own calendar, as {@code TierStanding.inForceOn} has it. */
  public static final String TIER_IN_FORCE =
      "case when a.previous_tier is not null"
          + " and (cast(:now as timestamptz) at time zone a.time_zone)::date < a.tier_effective_on"
          + " then a.previous_tier else a.tier end";

  private static final String SQL =
      "select a.id, a.name, a.lifecycle, "
          + TIER_IN_FORCE
          + ", t.role, (select string_agg(m.role, ',') from account_team m"
          + " where m.account_id = t.account_id) from account_team t join account a on a.id = t.account_id"
          + " where t.person_id = :person and (t.account_id, t.role) > (:account, :role)"
          + " order by t.account_id, t.role limit :rows";

  private final EntityManager entities;

  Seats(EntityManager entities) {
    this.entities = entities;
  }

  /** All of them, by account and role. */
  public List<SeatView> of(UUID person, Instant now) {
    return of(person, BEFORE_ALL, "", Integer.MAX_VALUE, now);
  }

  @SuppressWarnings("unchecked")
  List<SeatView> of(UUID person, UUID afterAccount, String afterRole, int rows, Instant now) {
    List<Object[]> found =
        entities
            .createNativeQuery(SQL)
            .setParameter("now", now)
            .setParameter("person", person)
            .setParameter("account", afterAccount)
            .setParameter("role", afterRole)
            .setParameter("rows", rows)
            .getResultList();
    return found.stream().map(Seats::view).toList();
  }

  private static SeatView view(Object[] row) {
    Role role = Role.valueOf((String) row[4]);
    List<Role> team = Stream.of(((String) row[5]).split(",")).map(Role::valueOf).toList();
    return new SeatView(
        (UUID) row[0],
        (String) row[1],
        Lifecycle.valueOf((String) row[2]),
        Tier.valueOf((String) row[3]),
        role,
        TeamLaw.accountable(team).filter(role::equals).isPresent()
            ? TeamPart.ACCOUNTABLE
            : TeamPart.RESPONSIBLE);
  }
}
