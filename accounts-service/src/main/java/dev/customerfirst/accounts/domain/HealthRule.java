package dev.customerfirst.accounts.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says about one trait.
 *
 * @param weight its share of the group, relative to the other traits there
 * @param scale null for traits that are yes or no, or a feeling
 * @param halfAfterDays from that age on a value counts half; null: never
 * @param unknownAfterDays from that age on a value counts as unknown; null: never
 */
public record HealthRule(
    HealthTrait trait,
    int weight,
    @Nullable HealthScale scale,
    @Nullable Integer halfAfterDays,
    @Nullable Integer unknownAfterDays) {

  /** How old a reading is in days; 0 for what is always of today. */
  long age(HealthReading reading, LocalDate today) {
    LocalDate asOf = reading.asOf();
    return asOf == null || trait == HealthTrait.LAST_ACTIVITY
        ? 0
        : Math.max(0, ChronoUnit.DAYS.between(asOf, today));
  }

  Freshness freshness(HealthReading reading, LocalDate today) {
    long age = age(reading, today);
    if (reading.value() == null || unknownAfterDays != null && age >= unknownAfterDays) {
      return Freshness.UNKNOWN;
    }
    return halfAfterDays != null && age >= halfAfterDays ? Freshness.STALE : Freshness.FRESH;
  }

  /** What is still known of a value. */
  public enum Freshness {
    FRESH,
    /** Old: it counts half. */
    STALE,
    /** Never told, or too old to count. */
    UNKNOWN
  }
}
