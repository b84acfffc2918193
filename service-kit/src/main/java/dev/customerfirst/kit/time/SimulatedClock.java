package dev.customerfirst.kit.time;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a simulation: stands still until it is set, and is where it was after a restart. One
 * process per database.
 */
@Singleton
@Typed(SimulatedClock.class)
public class SimulatedClock extends Clock {
  private final SimulatedClockStore store;
  private volatile @Nullable Instant now;

  SimulatedClock(SimulatedClockStore store) {
    this.store = store;
  }

  @Override
  public Instant instant() {
    Instant known = now;
    return known == null ? resume() : known;
  }

  private synchronized Instant resume() {
    Instant known = now;
    if (known == null) {
      known = store.load();
      now = known;
    }
    return known;
  }

  /** Sets the time without running what falls due on the way; tests may also set it back. */
  public synchronized void set(Instant instant) {
    Instant kept = instant.truncatedTo(ChronoUnit.MICROS);
    store.save(kept);
    now = kept;
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
