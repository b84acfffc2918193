package dev.customerfirst.kit.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Streams what lies in a window, in constant memory. */
final class WindowReader {

  private static final int FETCH_SIZE = 1000;

  /**
   * Two branches that cannot overlap: transactions that were open when the window began, and those
   * that began later. One condition with OR would do the same, until the server settles for a
   * generic plan and walks the whole table.
   */
  private static String within(String table) {
    return """
        (select * from %1$s
          where tx = any(array(select pg_snapshot_xip(?::pg_snapshot)))
            and pg_visible_in_snapshot(tx, ?::pg_snapshot)
         union all
         select * from %1$s
          where tx >= pg_snapshot_xmax(?::pg_snapshot)
            and pg_visible_in_snapshot(tx, ?::pg_snapshot)) w
        """
        .formatted(table);
  }

  static final String FACTS =
      "select "
          + OutgoingEvent.FACT_COLUMNS
          + " from "
          + within("outbox")
          + " where id > ? order by id";

  private static final String STATES =
      "select " + OutgoingEvent.STATE_COLUMNS + " from " + within("state_record");

  private static final String ANYTHING =
      "select exists (select from "
          + within("outbox")
          + " where id > ?) or exists (select from "
          + within("state_record")
          + ")";

  private final DataSource dataSource;
  private final String publicUrl;

  WindowReader(DataSource dataSource, String publicUrl) {
    this.dataSource = dataSource;
    this.publicUrl = publicUrl;
  }

  /** Takes pages in order; {@code last} says that no other follows. */
  interface PageTaker {
    void take(List<OutgoingEvent> page, boolean last) throws SQLException;
  }

  /** The states of the window, at most one a thing. */
  void states(Window window, int pageSize, PageTaker taker) throws SQLException {
    stream(STATES, window, false, pageSize, taker);
  }

  /** The facts of the window after its {@code lastId}, by id. */
  void facts(Window window, int pageSize, PageTaker taker) throws SQLException {
    stream(FACTS, window, true, pageSize, taker);
  }

  /** Whether there is anything to publish in the window. */
  static boolean anything(Connection connection, Window window) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(ANYTHING)) {
      int next = bind(prepared, 1, window);
      prepared.setLong(next++, window.lastId());
      bind(prepared, next, window);
      try (ResultSet result = prepared.executeQuery()) {
        result.next();
        return result.getBoolean(1);
      }
    }
  }

  private static int bind(PreparedStatement prepared, int first, Window window)
      throws SQLException {
    prepared.setString(first, window.from());
    prepared.setString(first + 1, window.end());
    prepared.setString(first + 2, window.from());
    prepared.setString(first + 3, window.end());
    return first + 4;
  }

  private void stream(String statement, Window window, boolean facts, int pageSize, PageTaker taker)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement prepared = connection.prepareStatement(statement)) {
        prepared.setFetchSize(FETCH_SIZE);
        int next = bind(prepared, 1, window);
        if (facts) {
          prepared.setLong(next, window.lastId());
        }
        try (ResultSet rows = prepared.executeQuery()) {
          cutIntoPages(rows, pageSize, taker);
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private void cutIntoPages(ResultSet rows, int pageSize, PageTaker taker) throws SQLException {
    List<OutgoingEvent> page = new ArrayList<>();
    while (rows.next()) {
      if (page.size() == pageSize) {
        taker.take(page, false);
        page = new ArrayList<>();
      }
      page.add(OutgoingEvent.read(rows, publicUrl));
    }
    taker.take(page, true);
  }
}
