package dev.customerfirst.playbooks.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Role;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.playbooks.domain.ActivityRoles;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads whole teams at once. */
@ApplicationScoped
class LoadTable {

  private static final String REPORTS =
      """
      select p.id, p.weekly::text,
        (select count(distinct s.account_id) from customer_seat s where s.person_id = p.id)
      from person p where p.manager_id = ? order by p.id
      """;

  static final String WORK =
      """
      select s.person_id, a.id, a.account_id, a.code, a.phase, a.due_on, a.owners, a.playbook,
        a.edition, array_agg(s.role) as seats,
        array(select t.role from customer_seat t where t.account_id = a.account_id) as team
      from customer_seat s join activity a on a.account_id = s.account_id
      where s.person_id in (select id from person where manager_id = ?)
        and a.status in ('PLANNED', 'SCHEDULED', 'STARTED') and a.due_on <= ?
      group by s.person_id, a.id
      order by a.due_on, a.id, s.person_id
      """;

  private final DataSource database;
  private final ObjectMapper json;

  LoadTable(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Somebody who reports.
   *
   * @param weekly minutes by day; null while nobody said
   */
  record Report(UUID personId, @Nullable Map<DayOfWeek, Integer> weekly, int accounts) {}

  /**
   * An open activity of an account on whose team somebody sits.
   *
   * @param owners the roles that answer for it
   * @param seats the roles in which the person sits there
   * @param team all roles that have somebody
   */
  record Work(
      UUID personId,
      UUID activityId,
      UUID accountId,
      ActivityCode code,
      JourneyPhase phase,
      LocalDate dueOn,
      List<Role> owners,
      @Nullable String playbook,
      @Nullable Integer edition,
      Set<Role> seats,
      Set<Role> team) {}

  List<Report> reports(UUID manager) {
    return Sql.query(
        database,
        REPORTS,
        parameters -> parameters.set(manager),
        row -> new Report(row.getObject(1, UUID.class), weekly(row.getString(2)), row.getInt(3)));
  }

  List<Work> work(UUID manager, LocalDate to) {
    return Sql.query(
        database, WORK, parameters -> parameters.set(manager).set(to), LoadTable::work);
  }

  private static Work work(ResultSet row) throws SQLException {
    ActivityCode code = ActivityCode.valueOf(row.getString(4));
    List<Role> given = roles(row, 7).toList();
    return new Work(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        code,
        JourneyPhase.valueOf(row.getString(5)),
        row.getObject(6, LocalDate.class),
        given.isEmpty() ? ActivityRoles.of(code, null).owners() : given,
        row.getString(8),
        row.getObject(9, Integer.class),
        roles(row, 10).collect(Collectors.toSet()),
        roles(row, 11).collect(Collectors.toSet()));
  }

  private static Stream<Role> roles(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return array == null
        ? Stream.empty()
        : Stream.of((String[]) array.getArray()).map(Role::valueOf);
  }

  private @Nullable Map<DayOfWeek, Integer> weekly(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return json.readValue(text, new TypeReference<Map<DayOfWeek, Integer>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a working week that was stored cannot be read", e);
    }
  }
}
