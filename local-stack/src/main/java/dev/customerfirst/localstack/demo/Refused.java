package dev.customerfirst.localstack.demo;

import dev.customerfirst.localstack.LocalStackException;

/** A service said no to something that the year needs; its own sentence is the message. */
final class Refused extends LocalStackException {

  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
