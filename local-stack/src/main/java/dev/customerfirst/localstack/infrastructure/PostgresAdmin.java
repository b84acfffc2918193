package dev.customerfirst.localstack.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Creates and drops databases, as the superuser. */
public final class PostgresAdmin {

  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
  private static final Pattern PLAIN_PASSWORD = Pattern.compile("[A-Za-z0-9_-]+");

  private final RunningInfrastructure infrastructure;

  PostgresAdmin(RunningInfrastructure infrastructure) {
    this.infrastructure = infrastructure;
  }

  /**
   * A database with an owner of the same name; both are kept as they are when they exist, only the
   * password is set again.
   *
   * @param password letters, digits, '-' and '_'
   */
  public Database createDatabase(String name, String password) {
    requirePlain(PLAIN_NAME, name);
    requirePlain(PLAIN_PASSWORD, password);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", name);
      statement.execute(
          (known ? "alter" : "create") + " role " + name + " login password '" + password + "'");
      if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
        statement.execute("create database " + name + " owner " + name);
      }
      statement.execute("revoke all on database " + name + " from public");
      return new Database(infrastructure.jdbcUrl(name), name, password);
    } catch (SQLException e) {
      throw new InfrastructureException("Cannot create the database " + name, e);
    }
  }

  /** Drops the database and its owner, with sessions still open on it. */
  public void dropDatabase(String name) {
    requirePlain(PLAIN_NAME, name);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      statement.execute("drop role if exists " + name);
    } catch (SQLException e) {
      throw new InfrastructureException("Cannot drop the database " + name, e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        infrastructure.jdbcUrl("postgres"), "postgres", infrastructure.postgresPassword());
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void requirePlain(Pattern pattern, String value) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException("Not usable in SQL as it is: it must match " + pattern);
    }
  }
}
