package dev.customerfirst.kit.messaging;

/** Another process leads the relay now. */
class StoodDownException extends RuntimeException {

  StoodDownException() {
    super("another relay took over");
  }
}
