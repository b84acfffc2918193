package dev.customerfirst.kit.messaging;

/** A message that no retry will make readable. */
class UnreadableMessageException extends RuntimeException {

  UnreadableMessageException(String message, Throwable cause) {
    super(message, cause);
  }

  UnreadableMessageException(String message) {
    super(message);
  }
}
