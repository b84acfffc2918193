package dev.customerfirst.kit.id;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * UUIDs of version 7 (RFC 9562): milliseconds of wall time, then random bits. Index pages fill in
 * order, and nobody can guess a neighbour.
 */
public final class Uuid7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Uuid7() {}

  public static UUID next() {
    return at(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
  }

  static UUID at(long millis, long randomHigh, long randomLow) {
    long high = (millis << 16) | 0x7000L | (randomHigh & 0x0fffL);
    long low = (randomLow & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
