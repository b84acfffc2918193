package dev.customerfirst.renewals.retention;

import dev.customerfirst.events.Tier;
import dev.customerfirst.renewals.domain.RetentionPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Which accounts are looked at, and over which time.
 *
 * @param tier on the first day of the period
 * @param owner who held the role as the period began
 * @param asOf when it was asked
 */
record RetentionQuestion(
    RetentionPeriod period,
    Wanted<Tier> tier,
    OwnerRole ownerRole,
    Wanted<UUID> owner,
    Instant asOf) {

  /** The day that ends last; until then figures may move. */
  private static final ZoneOffset LATEST_MIDNIGHT = ZoneOffset.ofHours(-12);

  /** Whether the last day is over everywhere. */
  boolean over() {
    return LocalDate.ofInstant(asOf, LATEST_MIDNIGHT).isAfter(period.to());
  }

  /** The moment at which owners are looked at. */
  Instant begin() {
    return period.from().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  RetentionQuestion over(RetentionPeriod other) {
    return new RetentionQuestion(other, tier, ownerRole, owner, asOf);
  }
}
