package dev.customerfirst.localstack.demo;

import java.time.Instant;
import java.util.Optional;

/** The simulated time of the four services, moved in step. */
interface Clocks {

  Instant now();

  /** When the services next do something by themselves. */
  Optional<Instant> nextDue();

  /** Moves all of them; work that falls due on the way is done. */
  void moveTo(Instant instant);

  /**
   * Waits until everything that was caused so far has been carried out everywhere.
   *
   * @return how much was done so far; the same text as before means that nothing has changed
   */
  String settle();
}
