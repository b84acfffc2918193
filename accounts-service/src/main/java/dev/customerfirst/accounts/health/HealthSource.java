package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.HealthReading;
import dev.customerfirst.accounts.domain.HealthTrait;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** Knows something about the health of customers. */
interface HealthSource {

  /**
   * What it knows of its traits; each of them, also when nothing is known.
   *
   * @param today by the account's own calendar, in {@code zone}
   */
  Map<HealthTrait, HealthReading> of(UUID account, ZoneId zone, LocalDate today);
}
