package dev.customerfirst.suite.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into a service's database from outside. */
final class Rows {

  private Rows() {}

  /** The first column of every row, as text. */
  static List<String> column(DataSource dataSource, String query) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(String.valueOf(rows.getString(1)));
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot look at: " + query, e);
    }
  }

  static void execute(DataSource dataSource, String statement) {
    try (Connection connection = dataSource.getConnection();
        Statement prepared = connection.createStatement()) {
      prepared.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot execute: " + statement, e);
    }
  }
}
