package dev.customerfirst.localstack.demo;

/** A service could not do its work just now; the same may be asked again. */
final class Outage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Outage(String message) {
    super(message);
  }
}
