package dev.customerfirst.kit.messaging;

import dev.customerfirst.kit.database.DatabaseException;
import dev.customerfirst.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** How far the relay is behind, read from the database so that every instance can tell. */
@ApplicationScoped
class RelayProgress {

  private static final String LAG =
      """
      with c as (select window_from as w from relay_cursor), waiting as (
        select recorded_at from outbox
        where tx = any(array(select pg_snapshot_xip(w) from c))
        union all
        select recorded_at from outbox where tx >= (select pg_snapshot_xmax(w) from c)
      )
      select
        coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0) as oldest_seconds,
        count(*) as waiting,
        (select count(*) from state_record
          where tx >= (select pg_snapshot_xmax(w) from c)) as states,
        (select coalesce(extract(epoch from clock_timestamp() - min(xact_start)), 0)
          from pg_stat_activity where backend_xid is not null) as oldest_transaction_seconds
      from waiting
      """;

  private final DataSource dataSource;

  RelayProgress(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * @param oldestSeconds wall time since the oldest fact that is not published was written
   * @param waitingFacts committed facts that are not published
   * @param waitingStates the same for states
   * @param oldestTransactionSeconds age of the oldest writing transaction of the whole server
   */
  record Lag(
      double oldestSeconds,
      long waitingFacts,
      long waitingStates,
      double oldestTransactionSeconds) {}

  Lag lag() {
    List<Lag> rows =
        Sql.query(
            dataSource,
            LAG,
            none -> {},
            row -> new Lag(row.getDouble(1), row.getLong(2), row.getLong(3), row.getDouble(4)));
    return rows.get(0);
  }

  /**
   * Whether everything that was committed is published. While a window is open all its rows count
   * as waiting, also those that are out already.
   */
  boolean nothingWaits() {
    try (Connection connection = dataSource.getConnection()) {
      Window upToNow =
          Sql.query(
                  connection,
                  "select window_from::text, pg_current_snapshot()::text from relay_cursor",
                  none -> {},
                  row -> new Window(row.getString(1), row.getString(2), 0))
              .get(0);
      return !WindowReader.anything(connection, upToNow);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
