package dev.customerfirst.kit.messaging;

import java.sql.SQLException;

/** The database refused or could not be reached; the cause says which. */
class DatabaseException extends RuntimeException {

  DatabaseException(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
