package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of asking for a deadline, or for the time between two instants. */
public sealed interface Reckoning {

  /**
   * An answer with its proof.
   *
   * @param until where it ends: the deadline, or the end that was asked about; null while a pause
   *     lasts that began before the target was reached
   * @param counted open time from the start until then, or so far
   * @param segments without gaps from the start until then
   */
  record Found(@Nullable Instant until, Duration counted, List<Segment> segments)
      implements Reckoning {}

  /** There is no answer to be had. */
  record Refused(Refusal refusal) implements Reckoning {}
}
