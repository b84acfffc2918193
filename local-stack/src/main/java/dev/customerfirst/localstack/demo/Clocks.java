package dev.customerfirst.localstack.demo;

import dev.customerfirst.localstack.Service;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The simulated time of the four services, moved in step. */
interface Clocks {

  Instant now();

  /** When the services next do something by themselves. */
  Optional<Instant> nextDue();

  /**
   * Moves all of them; work that falls due on the way is done.
   *
   * @return whether there was any
   */
  boolean moveTo(Instant instant);

  /**
   * Waits until everything that was caused so far has been carried out everywhere.
   *
   * @return how much each service has done; the same text as before means that nothing has changed
   *     there
   */
  Map<Service, String> settle();
}
