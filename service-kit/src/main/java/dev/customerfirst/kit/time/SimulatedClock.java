package dev.customerfirst.kit.time;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a simulation: stands still until it is set. */
@Singleton
@Typed(SimulatedClock.class)
public class SimulatedClock extends Clock {
  private volatile Instant now = Instant.EPOCH;

  @Override
  public Instant instant() {
    return now;
  }

  /** Sets the time without running what falls due on the way; tests may also set it back. */
  public void set(Instant instant) {
    now = instant;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The business clock is UTC; zones belong to the rules");
  }
}
