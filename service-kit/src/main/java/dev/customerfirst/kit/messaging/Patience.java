package dev.customerfirst.kit.messaging;

import dev.customerfirst.kit.database.Failures;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Repeats work while the database cannot do it; what fails for another reason fails at once. */
final class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final Duration FIRST_WAIT = Duration.ofMillis(50);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private Patience() {}

  static void whileDatabaseIsAway(Runnable work) {
    Duration wait = FIRST_WAIT;
    while (true) {
      try {
        work.run();
        return;
      } catch (RuntimeException e) {
        if (!Failures.passes(e)) {
          throw e;
        }
        LOG.warnf("trying again in %d ms: %s", wait.toMillis(), Failures.inWords(e));
        sleep(wait, e);
        wait =
            wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
      }
    }
  }

  private static void sleep(Duration wait, RuntimeException reason) {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw reason;
    }
  }
}
