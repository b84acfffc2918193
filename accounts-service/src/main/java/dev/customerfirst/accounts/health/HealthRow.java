package dev.customerfirst.accounts.health;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Tier;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A customer in the list of all.
 *
 * @param score null when too little is known
 * @param since when it came into this band
 * @param asOf when it was last judged to be otherwise than before
 */
@Schema(name = "HealthRow", examples = HealthRow.EXAMPLE)
record HealthRow(
    UUID accountId,
    String name,
    Tier tier,
    HealthBand band,
    @Nullable Integer score,
    int coverage,
    Instant since,
    Instant asOf) {

  static final String EXAMPLE =
      """
      {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "name": "Northwind Robotics",
       "tier": "TIER_1", "band": "RED", "score": 34, "coverage": 92,
       "since": "2026-02-10T08:00:00Z", "asOf": "2026-03-01T08:00:00Z"}""";
}
