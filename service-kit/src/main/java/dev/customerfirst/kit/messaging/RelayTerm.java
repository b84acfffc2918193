package dev.customerfirst.kit.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The time during which this process is the one that publishes: an advisory lock on a connection of
 * its own, and an epoch in the cursor. A leader that was stopped and wakes up late finds another
 * epoch there and stands down.
 */
final class RelayTerm implements AutoCloseable {

  /** The lock is taken per database; the number only has to be the same everywhere. */
  private static final long LOCK = 0x6366_7265_6c61_79L;

  private static final String TAKE_OVER =
      """
      update relay_cursor set epoch = epoch + 1
      returning epoch, window_from::text, window_to::text, last_id,
        server_identity = (select system_identifier::text from pg_control_system()) as at_home
      """;

  /**
   * After a restore on another server the stored transaction ids mean nothing there. What has a
   * position was published; everything else, and every state, goes out again as if written now.
   */
  private static final List<String> REBASE =
      List.of(
          """
          update outbox o set tx = '3'::xid8
          where tx >= pg_snapshot_xmax(pg_current_snapshot())
            and exists (select from outbox_position p where p.outbox_id = o.id)
          """,
          """
          update outbox o set tx = pg_current_xact_id()
          where not exists (select from outbox_position p where p.outbox_id = o.id)
          """,
          "update state_record set tx = pg_current_xact_id()",
          """
          update relay_cursor set window_from = pg_current_snapshot(), window_to = null, last_id = 0,
            server_identity = (select system_identifier::text from pg_control_system())
          """);

  private static final String ADVANCE =
      """
      with moved as (
        update relay_cursor set window_from = ?::pg_snapshot, window_to = ?::pg_snapshot,
          last_id = ?, position = position + cardinality(?::bigint[])
        where epoch = ?
        returning position
      ), positions as (
        insert into outbox_position (position, outbox_id)
        select m.position - cardinality(?::bigint[]) + p.ord, p.id
        from moved m, unnest(?::bigint[]) with ordinality as p(id, ord)
      )
      select count(*) from moved
      """;

  private final Connection connection;
  private final long epoch;
  private final Window window;

  private RelayTerm(Connection connection, long epoch, Window window) {
    this.connection = connection;
    this.epoch = epoch;
    this.window = window;
  }

  /** Becomes the leader unless somebody else is. */
  static Optional<RelayTerm> tryBegin(DataSource dataSource) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      if (lock(connection)) {
        return Optional.of(takeOver(connection));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException | RuntimeException e) {
      release(connection);
      throw e;
    }
  }

  /** Where the leader before stopped; its window may still be open. */
  Window window() {
    return window;
  }

  String snapshot() throws SQLException {
    return text("select pg_current_snapshot()::text");
  }

  boolean anything(Window open) throws SQLException {
    return WindowReader.anything(connection, open);
  }

  /**
   * Keeps how far the window was published and gives each fact its position.
   *
   * @throws StoodDownException when another leader took over meanwhile
   */
  void advance(Window reached, List<Long> publishedIds) throws SQLException {
    Object[] ids = publishedIds.toArray();
    try (PreparedStatement prepared = connection.prepareStatement(ADVANCE)) {
      prepared.setString(1, reached.from());
      prepared.setString(2, reached.to());
      prepared.setLong(3, reached.lastId());
      prepared.setArray(4, connection.createArrayOf("bigint", ids));
      prepared.setLong(5, epoch);
      prepared.setArray(6, connection.createArrayOf("bigint", ids));
      prepared.setArray(7, connection.createArrayOf("bigint", ids));
      try (ResultSet result = prepared.executeQuery()) {
        result.next();
        if (result.getInt(1) == 0) {
          throw new StoodDownException();
        }
      }
    }
  }

  @Override
  public void close() {
    release(connection);
  }

  private static RelayTerm takeOver(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Taken taken = Taken.read(statement);
      if (taken.atHome()) {
        return new RelayTerm(connection, taken.epoch(), taken.window());
      }
      connection.setAutoCommit(false);
      for (String step : REBASE) {
        statement.executeUpdate(step);
      }
      connection.commit();
      connection.setAutoCommit(true);
      Taken again = Taken.read(statement);
      return new RelayTerm(connection, again.epoch(), again.window());
    }
  }

  private record Taken(long epoch, Window window, boolean atHome) {
    static Taken read(Statement statement) throws SQLException {
      try (ResultSet row = statement.executeQuery(TAKE_OVER)) {
        row.next();
        Window window = new Window(row.getString(2), row.getString(3), row.getLong(4));
        return new Taken(row.getLong(1), window, row.getBoolean(5));
      }
    }
  }

  private static boolean lock(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static void release(Connection connection) {
    try (connection;
        Statement statement = connection.createStatement()) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      statement.execute("select pg_advisory_unlock_all()");
    } catch (SQLException e) {
      // The connection is broken, and with it the server has dropped the lock.
    }
  }

  private String text(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
