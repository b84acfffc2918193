package dev.customerfirst.playbooks.work;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the open activities of the accounts on whose teams a person sits. */
@ApplicationScoped
class OpenWork {

  static final String PAGE =
      """
      select a.id, a.account_id, a.contract_id, a.opportunity_id, a.code, a.phase, a.quarter,
        a.status, a.due_on, a.time_zone,
        array(select s.role from customer_seat s where s.account_id = a.account_id) as team,
        array(select s.role from customer_seat s
          where s.account_id = a.account_id and s.person_id = :person) as seats,
        exists (select 1 from activity k
          where k.account_id = a.account_id and k.contract_id = a.contract_id
            and k.code = 'KICKOFF' and k.status in ('PLANNED', 'SCHEDULED', 'STARTED')) as kickoff
      from activity a
      where a.account_id in (select account_id from customer_seat where person_id = :person)
        and a.status in ('SCHEDULED', 'STARTED')
        and (a.due_on, a.id) > (:dueOn, :id)
      order by a.due_on, a.id
      limit :rows
      """;

  private final EntityManager entities;

  OpenWork(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * An open activity with the team of its account.
   *
   * @param team the roles that have somebody
   * @param seats those of them that the person has
   * @param kickoffOpen the kickoff of the same contract is neither done nor skipped
   */
  record Row(
      UUID id,
      UUID accountId,
      @Nullable UUID contractId,
      @Nullable UUID opportunityId,
      ActivityCode code,
      JourneyPhase phase,
      @Nullable Integer quarter,
      ActivityStatus status,
      LocalDate dueOn,
      ZoneId zone,
      Set<Role> team,
      Set<Role> seats,
      boolean kickoffOpen) {

    boolean isOverdue(Instant now) {
      return status.isOverdue(dueOn, LocalDate.ofInstant(now, zone));
    }
  }

  /** Behind a place, by due day. */
  @Transactional(TxType.MANDATORY)
  @SuppressWarnings("unchecked")
  List<Row> page(UUID person, LocalDate afterDay, UUID afterId, int rows) {
    List<Object[]> found =
        entities
            .createNativeQuery(PAGE)
            .setParameter("person", person)
            .setParameter("dueOn", afterDay)
            .setParameter("id", afterId)
            .setParameter("rows", rows)
            .getResultList();
    return found.stream().map(OpenWork::row).toList();
  }

  private static Row row(Object[] row) {
    return new Row(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (UUID) row[3],
        ActivityCode.valueOf((String) row[4]),
        JourneyPhase.valueOf((String) row[5]),
        (Integer) row[6],
        ActivityStatus.valueOf((String) row[7]),
        (LocalDate) row[8],
        ZoneId.of((String) row[9]),
        roles(row[10]),
        roles(row[11]),
        (Boolean) row[12]);
  }

  private static Set<Role> roles(Object array) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream((String[]) array).map(Role::valueOf).forEach(roles::add);
    return roles;
  }
}
