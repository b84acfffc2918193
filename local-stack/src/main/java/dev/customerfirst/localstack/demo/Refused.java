package dev.customerfirst.localstack.demo;

/** A service said no to something that the year needs; its own sentence is the message. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
