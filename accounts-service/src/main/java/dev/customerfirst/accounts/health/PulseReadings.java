package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.HealthReading;
import dev.customerfirst.accounts.domain.HealthTrait;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** What the person accountable feels. */
@ApplicationScoped
class PulseReadings implements HealthSource {

  private final PulseRepository pulses;

  PulseReadings(PulseRepository pulses) {
    this.pulses = pulses;
  }

  @Override
  public Map<HealthTrait, HealthReading> of(UUID account, ZoneId zone, LocalDate today) {
    return Map.of(
        HealthTrait.PULSE,
        pulses
            .newest(account)
            .map(entry -> HealthReading.pulse(entry.pulse(), day(entry, zone)))
            .orElse(HealthReading.unknown("Nobody said yet how the customer feels.")));
  }

  private static LocalDate day(PulseEntry entry, ZoneId zone) {
    return entry.saidAt().atZone(zone).toLocalDate();
  }
}
