package dev.customerfirst.renewals.assessment;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.kit.http.ListPlace;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.renewals.contract.Contracts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** How a renewal was seen over time. Ids grow with time, so that they are the order. */
@ApplicationScoped
class AssessmentHistory {

  private static final String LIST = "renewal-history";
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private static final String SQL =
      """
      select * from (
        select id, changed_at as at, 'SIGNAL' as kind, from_band as was, to_band as says,
          cast(null as text) as given_by, cast(null as text) as role,
          cast(null as boolean) as in_force, cast(null as numeric) as amount,
          cast(null as text) as currency, because
        from renewal_signal_change where contract_id = ?
        union all
        select id, given_at, 'CALL', null, call, given_by, role, in_force, null, null, because
        from renewal_call where contract_id = ?
        union all
        select id, given_at, 'PROJECTION', null, projection, given_by, role, null, amount,
          case when amount is not null then currency end, because
        from renewal_projection where contract_id = ?) change
      where id < ? order by id desc limit ?
      """;

  private final DataSource database;
  private final Contracts contracts;

  AssessmentHistory(DataSource database, Contracts contracts) {
    this.database = database;
    this.contracts = contracts;
  }

  @Transactional
  Page<HistoryEntry> page(UUID contractId, PageRequest request) {
    UUID contract = contracts.known(contractId).id();
    List<String> after = ListPlace.partsOf(request, LIST, 2);
    UUID before = after.isEmpty() ? AFTER_ALL : UUID.fromString(after.get(1));
    List<HistoryEntry> rows =
        Sql.query(
            database,
            SQL,
            p -> p.set(contract).set(contract).set(contract).set(before).set(request.limit() + 1),
            AssessmentHistory::entry);
    return Pages.cut(request, rows, entry -> entry, entry -> ListPlace.parts(LIST, entry.id()));
  }

  private static HistoryEntry entry(ResultSet row) throws SQLException {
    String role = row.getString("role");
    return new HistoryEntry(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        HistoryEntry.Kind.valueOf(row.getString("kind")),
        row.getString("was"),
        row.getString("says"),
        row.getString("given_by"),
        role == null ? null : Role.valueOf(role),
        row.getObject("in_force", Boolean.class),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        row.getString("because"));
  }
}
