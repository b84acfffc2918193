package dev.customerfirst.accounts.domain;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a customer's health.
 *
 * @param traits what is missing here is unknown
 * @param declaredRed null when nobody declared the account red
 */
public record HealthReadings(
    Map<HealthTrait, HealthReading> traits, @Nullable RedDeclaration declaredRed) {

  public static final HealthReadings NONE = new HealthReadings(Map.of(), null);

  private static final HealthReading NOT_TOLD = HealthReading.unknown("Nothing is known of it.");

  public HealthReadings {
    Map<HealthTrait, HealthReading> ordered = new EnumMap<>(HealthTrait.class);
    ordered.putAll(traits);
    traits = ordered;
  }

  HealthReading of(HealthTrait trait) {
    return traits.getOrDefault(trait, NOT_TOLD);
  }

  HealthReadings with(HealthTrait trait, HealthReading reading) {
    Map<HealthTrait, HealthReading> changed = new EnumMap<>(HealthTrait.class);
    changed.putAll(traits);
    changed.put(trait, reading);
    return new HealthReadings(changed, declaredRed);
  }
}
