package dev.customerfirst.accounts.domain;

import dev.customerfirst.accounts.domain.HealthRule.Freshness;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A trait under a policy on a day: its value, its points, and how fresh they are. */
record TraitPart(
    HealthGroup group,
    HealthRule rule,
    HealthReading reading,
    Freshness freshness,
    @Nullable BigDecimal points) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static TraitPart of(HealthGroup group, HealthRule rule, HealthReading reading, LocalDate today) {
    Freshness freshness = rule.freshness(reading, today);
    BigDecimal value = valueOf(rule.trait(), reading, today);
    return new TraitPart(
        group,
        rule,
        reading,
        freshness,
        value == null || freshness == Freshness.UNKNOWN ? null : points(rule, value));
  }

  static @Nullable BigDecimal valueOf(HealthTrait trait, HealthReading reading, LocalDate today) {
    LocalDate asOf = reading.asOf();
    if (trait != HealthTrait.LAST_ACTIVITY || asOf == null) {
      return reading.value();
    }
    return BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(asOf, today)));
  }

  private static BigDecimal points(HealthRule rule, BigDecimal value) {
    HealthScale scale = rule.scale();
    if (scale != null) {
      return scale.points(value);
    }
    if (rule.trait().kind() == HealthTrait.Kind.FEELING) {
      return BigDecimal.valueOf(50).multiply(value);
    }
    return value.signum() > 0 ? HealthScale.FULL : BigDecimal.ZERO;
  }

  boolean known() {
    return points != null;
  }

  boolean counts() {
    return rule.weight() > 0 && group.weight() > 0;
  }

  boolean isPulse() {
    return rule.trait() == HealthTrait.PULSE;
  }

  /** How much of its weight is left at its age. */
  BigDecimal left() {
    return switch (freshness) {
      case FRESH -> BigDecimal.ONE;
      case STALE -> HALF;
      case UNKNOWN -> BigDecimal.ZERO;
    };
  }

  /** The part of the group's weight it has among others of the group. */
  BigDecimal share(int partsOfGroup) {
    return BigDecimal.valueOf((long) group.weight() * rule.weight())
        .divide(BigDecimal.valueOf(partsOfGroup), MathContext.DECIMAL64)
        .multiply(left());
  }
}
