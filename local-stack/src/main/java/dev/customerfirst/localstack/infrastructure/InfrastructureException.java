package dev.customerfirst.localstack.infrastructure;

/** PostgreSQL or Kafka cannot be started or reached; the message says why and what to do. */
public class InfrastructureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InfrastructureException(String message) {
    super(message);
  }

  public InfrastructureException(String message, Throwable cause) {
    super(message, cause);
  }
}
