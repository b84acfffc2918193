package dev.customerfirst.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customerfirst.localstack.infrastructure.Database;
import dev.customerfirst.testkit.StackAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks into the database behind the service: what was written, and what was told. */
public final class Journal {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Bookkeeping of messages and repeated requests, which goes on while a request is refused. */
  private static final List<String> NOT_WRITTEN_BY_REQUESTS =
      List.of(
          "flyway_schema_history",
          "idempotency_key",
          "inbox",
          "inbox_sequence",
          "inbox_state",
          "outbox_position",
          "relay_cursor",
          "simulated_clock");

  private static final String TABLES =
      """
      select quote_ident(c.relname) from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not c.relispartition and c.relname not in ('%s')
      order by c.relname
      """
          .formatted(String.join("', '", NOT_WRITTEN_BY_REQUESTS));

  private static @Nullable Connection reader;
  private static @Nullable PreparedStatement everything;
  private static @Nullable Look lastLook;

  private Journal() {}

  /** A fact as it stands in the outbox. */
  public record Told(String type, JsonNode payload) {}

  /** What was told about an account and its deals, oldest first. */
  public static List<Told> factsOf(String account) {
    return told(
        "select type, payload from outbox where account_id = '" + account + "' order by id");
  }

  /** The names of the facts, without package and version. */
  public static List<String> factNamesOf(String account) {
    return factsOf(account).stream().map(told -> told.type().split("\\.")[2]).toList();
  }

  /** What others know of a thing now. */
  public static JsonNode state(String topic, String key) {
    return told("select type, payload from state_record where topic = '"
            + topic
            + "' and key = '"
            + key
            + "'")
        .get(0)
        .payload();
  }

  /** What the tables held while no transaction of the whole server had written anything since. */
  private record Look(String snapshot, String contents) {

    /** The same snapshot again, with no writer open, tells that not one transaction wrote. */
    boolean stillHolds(String now) {
      String[] edges = now.split(":", -1);
      return now.equals(snapshot) && edges[0].equals(edges[1]);
    }
  }

  /** Changes with whatever is written into any table, except under Idempotency-Keys. */
  public static synchronized String everything() {
    String snapshot = query("select pg_current_snapshot()::text", rows -> rows.getString(1)).get(0);
    Look last = lastLook;
    if (last == null || !last.stillHolds(snapshot)) {
      last = new Look(snapshot, read());
      lastLook = last;
    }
    return last.contents();
  }

  private static String read() {
    try (ResultSet row = contentsOfAllTables().executeQuery()) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Prepared once: planning sixty tables takes longer than reading them. */
  private static PreparedStatement contentsOfAllTables() throws SQLException {
    PreparedStatement known = everything;
    if (known == null) {
      String sql =
          query(TABLES, rows -> rows.getString(1)).stream()
              .map(Journal::contents)
              .collect(Collectors.joining(" || ' ' || ", "select ", ""));
      known = reader().prepareStatement(sql);
      everything = known;
    }
    return known;
  }

  /** Rows of the journal are never changed, so that their number tells all. */
  private static String contents(String table) {
    return table.equals("outbox")
        ? "(select count(*) from outbox)"
        : "(select count(*) || '/' || coalesce(sum(hashtext(t::text)::bigint), 0) from "
            + table
            + " t)";
  }

  /** How many facts about these contracts were taken in: their last sequences together. */
  public static long sequencesHeardOf(UUID... contracts) {
    String ids =
        Arrays.stream(contracts).map(id -> "'" + id + "'").collect(Collectors.joining(","));
    return query(
            "select coalesce(sum(last), 0) from inbox_sequence where aggregate in (" + ids + ")",
            rows -> rows.getLong(1))
        .get(0);
  }

  /** How many rows there are: a table, with a condition perhaps. */
  public static int count(String tableWhere) {
    return query("select count(*) from " + tableWhere, rows -> rows.getInt(1)).get(0);
  }

  public static void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static List<Told> told(String sql) {
    return query(sql, rows -> new Told(rows.getString(1), json(rows.getString(2))));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(text, e);
    }
  }

  private interface Row<T> {
    T read(ResultSet rows) throws SQLException;
  }

  private static <T> List<T> query(String sql, Row<T> row) {
    try (Statement statement = reader().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Kept open: a test looks twice for each request. */
  private static synchronized Connection reader() throws SQLException {
    Connection known = reader;
    if (known == null) {
      known = connect();
      reader = known;
    }
    return known;
  }

  public static Connection connect() throws SQLException {
    Database database = StackAddress.current().database();
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }
}
