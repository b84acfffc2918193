package dev.customerfirst.localstack.demo;

import java.time.Instant;

/** Where the demo tells what happens. */
public interface Screen {

  void line(String text);

  /** How far simulated time has come. */
  default void time(Instant now) {}

  /** What somebody did, at which simulated time. */
  default void happened(Instant now, String what) {}

  /** Time will pass on this screen until {@link #ended}. */
  default void begins(Instant from, Instant to) {}

  default void ended() {}
}
