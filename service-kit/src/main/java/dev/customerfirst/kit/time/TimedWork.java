package dev.customerfirst.kit.time;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that falls due by itself. Every bean of this type is run each second in real time, and in
 * order of due instants when simulated time moves.
 */
public interface TimedWork {
  /** Short and stable; names the work in the log and in metrics. */
  String name();

  /** When something is due next, also when that is already past; empty when nothing is planned. */
  Optional<Instant> nextDue();

  /**
   * Does all that is due at {@code now} in its own transactions. Afterwards {@link #nextDue()} is
   * later than {@code now} or empty.
   */
  void runDue(Instant now);
}
