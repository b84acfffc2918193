package dev.customerfirst.kit.messaging;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Relays that others build and that go wrong: the test must be able to see it. */
final class BrokenRelays {

  private BrokenRelays() {}

  /** What a relay sent, as (aggregate, sequence), in order. */
  record Sent(String aggregate, long sequence) {}

  /** Remembers the last id: a row with a lower id that commits later is never seen. */
  static Callable<List<Sent>> lastId(DataSource dataSource, AtomicBoolean writersDone) {
    return poll(
        dataSource,
        writersDone,
        "select id, aggregate::text, sequence, id::text as cursor from outbox where id > %s order by id"
            + " limit 500",
        "0");
  }

  /**
   * Reads only what no open transaction can precede, ordered by transaction: loses nothing, and
   * turns the facts of an aggregate round when the later one sits in the older transaction.
   */
  static Callable<List<Sent>> oldestTransaction(DataSource dataSource, AtomicBoolean writersDone) {
    return poll(
        dataSource,
        writersDone,
        "select id, aggregate::text, sequence, '(''' || tx || '''::xid8,' || id || ')' as cursor from outbox"
            + " where (tx, id) > %s and tx < pg_snapshot_xmin(pg_current_snapshot())"
            + " order by tx, id limit 500",
        "('0'::xid8, 0)");
  }

  private static Callable<List<Sent>> poll(
      DataSource dataSource, AtomicBoolean writersDone, String query, String start) {
    return () -> {
      List<Sent> sent = new ArrayList<>();
      String cursor = start;
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        boolean goOn = true;
        while (goOn) {
          boolean last = writersDone.get();
          int before = sent.size();
          cursor = page(statement, query.formatted(cursor), cursor, sent);
          goOn = !last || sent.size() > before;
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
      }
      return sent;
    };
  }

  private static String page(Statement statement, String query, String cursor, List<Sent> sent)
      throws SQLException {
    String reached = cursor;
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        sent.add(new Sent(rows.getString(2), rows.getLong(3)));
        reached = rows.getString(4);
      }
    }
    return reached;
  }
}
