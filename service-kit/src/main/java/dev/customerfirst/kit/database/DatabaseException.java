package dev.customerfirst.kit.database;

import java.sql.SQLException;

/** The database refused or could not be reached; the cause says which. */
public class DatabaseException extends RuntimeException {

  public DatabaseException(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
