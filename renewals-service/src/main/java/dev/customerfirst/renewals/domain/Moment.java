package dev.customerfirst.renewals.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * Something that will happen to a contract by itself.
 *
 * @param dueAt when, by the contract's own calendar
 * @param number which quarter, or how many days before the end; 0 where there is only one
 */
public record Moment(Instant dueAt, MomentKind kind, int number) {

  public static final Comparator<Moment> IN_ORDER =
      Comparator.comparing(Moment::dueAt)
          .thenComparing(Moment::kind)
          .thenComparingInt(Moment::number);

  private static final Duration LATE_AFTER = Duration.ofHours(24);

  /** Whether it was noticed more than a day after it happened. */
  public boolean lateAt(Instant noticedAt) {
    return noticedAt.isAfter(dueAt.plus(LATE_AFTER));
  }
}
