package dev.customerfirst.localstack.demo;

import java.time.Instant;

/** Where the demo tells what happens. */
public interface Screen {

  void line(String text);

  /** Simulated time has come so far; what fell due is under way. */
  default void time(Instant now) {}

  /** What somebody did, at which simulated time; what it causes is under way. */
  default void happened(Instant now, String what) {}

  /** Time will pass on this screen until {@link #ended}. */
  default void begins(Instant from, Instant now, Instant to) {}

  default void ended() {}
}
