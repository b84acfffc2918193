package dev.customerfirst.kit.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain JDBC for the statements that Hibernate has no words for: arrays in, sets out. Inside a
 * transaction the connection is the transaction's own.
 */
public final class Sql {

  private Sql() {}

  /** Reads one row of a result. */
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public static int execute(
      DataSource dataSource, String statement, Consumer<Parameters> parameters) {
    try (Connection connection = dataSource.getConnection()) {
      return execute(connection, statement, parameters);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public static int execute(
      Connection connection, String statement, Consumer<Parameters> parameters)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      parameters.accept(new Parameters(connection, prepared));
      return prepared.executeUpdate();
    }
  }

  public static <T> List<T> query(
      DataSource dataSource,
      String statement,
      Consumer<Parameters> parameters,
      RowReader<T> reader) {
    try (Connection connection = dataSource.getConnection()) {
      return query(connection, statement, parameters, reader);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  public static <T> List<T> query(
      Connection connection, String statement, Consumer<Parameters> parameters, RowReader<T> reader)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      parameters.accept(new Parameters(connection, prepared));
      List<T> rows = new ArrayList<>();
      try (ResultSet result = prepared.executeQuery()) {
        while (result.next()) {
          rows.add(reader.read(result));
        }
      }
      return rows;
    }
  }

  /** Binds the parameters of a statement from left to right. */
  public static final class Parameters {
    private final Connection connection;
    private final PreparedStatement prepared;
    private int index;

    Parameters(Connection connection, PreparedStatement prepared) {
      this.connection = connection;
      this.prepared = prepared;
    }

    public Parameters text(@Nullable String value) {
      return set(value);
    }

    /** Anything the driver knows: UUID, Long, OffsetDateTime, bytes. */
    public Parameters set(@Nullable Object value) {
      try {
        prepared.setObject(++index, value);
        return this;
      } catch (SQLException e) {
        throw new DatabaseException(e);
      }
    }

    /**
     * An array of texts, which the driver sends as they are; as an array of any other type each of
     * their quotes would be escaped. Let the statement cast what is JSON.
     */
    public Parameters texts(List<? extends @Nullable String> values) {
      return array("text", values.toArray(String[]::new));
    }

    public Parameters array(String elementType, List<? extends @Nullable Object> values) {
      return array(elementType, values.toArray());
    }

    private Parameters array(String elementType, @Nullable Object[] values) {
      try {
        prepared.setArray(++index, connection.createArrayOf(elementType, values));
        return this;
      } catch (SQLException e) {
        throw new DatabaseException(e);
      }
    }
  }
}
