package dev.customerfirst.accounts.domain;

import dev.customerfirst.accounts.domain.HealthRule.Freshness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values and limits of traits in words. */
final class TraitWords {

  private TraitWords() {}

  static String value(HealthTrait trait, BigDecimal value) {
    return switch (trait.kind()) {
      case FEELING -> Pulse.of(value).name().toLowerCase(Locale.ROOT);
      case YES_NO -> value.signum() > 0 ? "yes" : "no";
      case COUNT -> trait == HealthTrait.LAST_ACTIVITY ? value + " days ago" : number(value);
      case SHARE -> percent(value);
    };
  }

  static String because(
      HealthRule rule,
      HealthReading reading,
      @Nullable String value,
      long ageDays,
      Freshness freshness) {
    String age =
        switch (freshness) {
          case FRESH -> "";
          case STALE -> " It is " + ageDays + " days old and counts half.";
          case UNKNOWN -> value == null ? "" : " It is " + ageDays + " days old, too old to count.";
        };
    String told = value == null ? "" : upper(value) + limits(rule) + ". ";
    return told + reading.because() + age;
  }

  private static String limits(HealthRule rule) {
    HealthScale scale = rule.scale();
    if (scale == null) {
      return "";
    }
    boolean higher = scale.direction() == HealthDirection.HIGHER_IS_BETTER;
    return "; healthy "
        + limit(rule.trait(), scale.healthy(), higher)
        + ", poor "
        + limit(rule.trait(), scale.poor(), !higher);
  }

  private static String limit(HealthTrait trait, HealthLimit limit, boolean upwards) {
    String side =
        upwards ? limit.inclusive() ? "from " : "above " : limit.inclusive() ? "up to " : "below ";
    return side
        + (trait.kind() == HealthTrait.Kind.SHARE ? percent(limit.value()) : number(limit.value()));
  }

  private static String percent(BigDecimal share) {
    return number(share.movePointRight(2)) + " %";
  }

  private static String number(BigDecimal value) {
    BigDecimal rounded = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
