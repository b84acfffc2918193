package dev.customerfirst.localstack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, looking a few times a second. */
public final class Waiting {

  private static final long PAUSE_MILLIS = 50;

  private Waiting() {}

  /** False when the time was over before the condition held, or the thread was interrupted. */
  public static boolean until(BooleanSupplier condition, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end >= 0) {
        return false;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return condition.getAsBoolean();
      }
    }
    return true;
  }
}
