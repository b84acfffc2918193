package dev.customerfirst.playbooks.work;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import dev.customerfirst.playbooks.domain.ActivityStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the open activities of the accounts on whose teams people sit. */
@ApplicationScoped
class OpenWork {

  static final String PAGE =
      """
      select a.id, a.account_id, a.contract_id, a.opportunity_id, a.code, a.phase, a.quarter,
        a.status, a.due_on, a.time_zone,
        array(select s.role from customer_seat s where s.account_id = a.account_id) as team,
        array(select s.role || ' ' || s.person_id from customer_seat s
          where s.account_id = a.account_id and s.person_id = any(:people)) as seats,
        exists (select 1 from activity k
          where k.account_id = a.account_id and k.contract_id = a.contract_id
            and k.code = 'KICKOFF' and k.status in ('PLANNED', 'SCHEDULED', 'STARTED')) as kickoff,
        a.owners, a.playbook
      from activity a
      where a.account_id in (select account_id from customer_seat where person_id = any(:people))
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
   * @param seats those of them that the people asked for have
   * @param owners the roles that answer for it
   * @param playbook what is played for it; null where nothing is
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
      Map<Role, UUID> seats,
      boolean kickoffOpen,
      List<Role> owners,
      @Nullable String playbook) {

    boolean isOverdue(Instant now) {
      return status.isOverdue(dueOn, LocalDate.ofInstant(now, zone));
    }
  }

  /** Behind a place, by due day. */
  @Transactional(TxType.MANDATORY)
  @SuppressWarnings("unchecked")
  List<Row> page(Collection<UUID> people, LocalDate afterDay, UUID afterId, int rows) {
    List<Object[]> found =
        entities
            .createNativeQuery(PAGE)
            .setParameter("people", people.toArray(UUID[]::new))
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
        seats(row[11]),
        (Boolean) row[12],
        row[13] == null
            ? ActivityRoles.of(ActivityCode.valueOf((String) row[4]), null).owners()
            : Stream.of((String[]) row[13]).map(Role::valueOf).toList(),
        (String) row[14]);
  }

  private static Map<Role, UUID> seats(Object array) {
    Map<Role, UUID> seats = new EnumMap<>(Role.class);
    for (String seat : (String[]) array) {
      String[] parts = seat.split(" ", 2);
      seats.put(Role.valueOf(parts[0]), UUID.fromString(parts[1]));
    }
    return seats;
  }

  private static Set<Role> roles(Object array) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream((String[]) array).map(Role::valueOf).forEach(roles::add);
    return roles;
  }
}
