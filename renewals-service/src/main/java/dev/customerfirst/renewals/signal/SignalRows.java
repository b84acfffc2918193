package dev.customerfirst.renewals.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.customerfirst.events.EventJson;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Money;
import dev.customerfirst.events.Role;
import dev.customerfirst.events.accounts.BusinessTarget;
import dev.customerfirst.kit.database.Sql;
import dev.customerfirst.renewals.domain.Promise;
import dev.customerfirst.renewals.domain.RenewalReadings.Health;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of what was heard, for many accounts with one statement a table. */
@ApplicationScoped
class SignalRows {

  /** What was heard of one account. */
  record Of<T>(UUID account, T row) {}

  record PeopleRow(boolean champion, boolean economicBuyer, Instant asOf) {}

  record TeamRow(Role role, @Nullable UUID person, Instant asOf) {}

  /** An activity that counts as missed or may; without a due day it says how new the news are. */
  record ActivityRow(
      @Nullable UUID contract, boolean skipped, @Nullable LocalDate dueOn, Instant asOf) {}

  /** A feature request that is open, or a late response, or neither. */
  record TicketRow(
      @Nullable Instant openSince, @Nullable Instant lateAt, boolean promised, Instant asOf) {}

  private final DataSource database;

  SignalRows(DataSource database) {
    this.database = database;
  }

  List<Of<Health>> health(Collection<UUID> accounts) {
    return query(
        "select account_id, band, score, as_of from heard_health where account_id = any(?)",
        accounts,
        row ->
            new Health(
                HealthBand.valueOf(row.getString("band")),
                row.getObject("score", Integer.class),
                instant(row, "as_of")));
  }

  List<Of<PeopleRow>> people(Collection<UUID> accounts) {
    return query(
        """
        select account_id, bool_or(champion) as champion, bool_or(economic_buyer) as buyer,
          max(as_of) as as_of
        from heard_contact where account_id = any(?) group by account_id
        """,
        accounts,
        row ->
            new PeopleRow(
                row.getBoolean("champion"), row.getBoolean("buyer"), instant(row, "as_of")));
  }

  List<Of<TeamRow>> team(Collection<UUID> accounts) {
    return query(
        "select account_id, role, person_id, as_of from heard_team where account_id = any(?)",
        accounts,
        row ->
            new TeamRow(
                Role.valueOf(row.getString("role")),
                row.getObject("person_id", UUID.class),
                instant(row, "as_of")));
  }

  /** One row that says how new the news are, and one for each that counts as missed or may. */
  List<Of<ActivityRow>> activities(Collection<UUID> accounts) {
    return query(
        """
        with heard as (select * from heard_activity where account_id = any(?))
        select account_id, null as contract_id, false as skipped, null as due_on,
          max(as_of) as as_of
        from heard group by account_id
        union all
        select account_id, contract_id, state = 'SKIPPED', due_on, as_of from heard
        where state in ('SCHEDULED', 'SKIPPED')
        """,
        accounts,
        row ->
            new ActivityRow(
                row.getObject("contract_id", UUID.class),
                row.getBoolean("skipped"),
                row.getObject("due_on", LocalDate.class),
                instant(row, "as_of")));
  }

  /** One row that says how new the news are, and one for each that weighs or may. */
  List<Of<TicketRow>> tickets(Collection<UUID> accounts) {
    return query(
        """
        with heard as (
          select account_id, in_time is not null as promised,
            case when kind = 'FEATURE_REQUEST'
              and (solved_at is null or reopened_at > solved_at) then opened_at end as open_since,
            case when not in_time then responded_at end as late_at,
            greatest(opened_at, solved_at, reopened_at, responded_at) as as_of
          from heard_ticket where account_id = any(?))
        select account_id, null as open_since, null as late_at, bool_or(promised) as promised,
          max(as_of) as as_of
        from heard group by account_id
        union all
        select account_id, open_since, late_at, promised, as_of from heard
        where open_since is not null or late_at is not null
        """,
        accounts,
        row ->
            new TicketRow(
                instantOrNull(row, "open_since"),
                instantOrNull(row, "late_at"),
                row.getBoolean("promised"),
                instant(row, "as_of")));
  }

  List<Of<PromisedAndDelivered>> cases(Collection<UUID> accounts) {
    return query(
        """
        select account_id, expected_amount, delivered_amount, currency, targets, as_of
        from heard_case where account_id = any(?)
        """,
        accounts,
        row ->
            new PromisedAndDelivered(
                money(row, "expected_amount"),
                money(row, "delivered_amount"),
                promises(row.getString("targets")),
                instant(row, "as_of")));
  }

  private <T> List<Of<T>> query(String sql, Collection<UUID> accounts, Sql.RowReader<T> reader) {
    return Sql.query(
        database,
        sql,
        p -> p.array("uuid", List.copyOf(accounts)),
        row -> new Of<>(row.getObject("account_id", UUID.class), reader.read(row)));
  }

  private static @Nullable Money money(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null ? null : new Money(amount, row.getString("currency"));
  }

  private static List<Promise> promises(String json) {
    try {
      return EventJson.mapper()
          .readValue(json, new TypeReference<List<BusinessTarget>>() {})
          .stream()
          .map(
              t ->
                  new Promise(
                      t.metric(), t.unit(), t.baseline(), t.target(), t.delivered(), t.dueOn()))
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept, but not readable: " + json, e);
    }
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
