package dev.customerfirst.kit.id;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562): milliseconds of wall time, a counter, then 62 random bits. Index
 * pages fill in order, nobody can guess a neighbour, and what one process makes sorts in the order
 * in which it was made, also within a millisecond and when the clock is set back.
 */
public final class Uuid7 {

  private static final int COUNTER_BITS = 12;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Milliseconds and counter of the newest; a full counter runs on into the next millisecond. */
  private static final AtomicLong NEWEST = new AtomicLong();

  private Uuid7() {}

  public static UUID next() {
    long begun = System.currentTimeMillis() << COUNTER_BITS;
    return of(NEWEST.accumulateAndGet(begun, Uuid7::after), RANDOM.nextLong());
  }

  static long after(long newest, long begun) {
    return Math.max(newest + 1, begun);
  }

  static UUID of(long millisAndCounter, long random) {
    long millis = millisAndCounter >>> COUNTER_BITS;
    long counter = millisAndCounter & ((1L << COUNTER_BITS) - 1);
    return new UUID(
        (millis << 16) | 0x7000L | counter, (random & 0x3fffffffffffffffL) | 0x8000000000000000L);
  }
}
