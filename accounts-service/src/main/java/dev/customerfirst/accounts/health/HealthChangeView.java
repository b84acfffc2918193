package dev.customerfirst.accounts.health;

import dev.customerfirst.events.HealthBand;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change of a score or a band.
 *
 * @param from null before the first time
 * @param to null when the account is no customer any more
 */
@Schema(name = "HealthChange", examples = HealthChangeView.EXAMPLE)
record HealthChangeView(
    Instant at,
    @Nullable HealthBand from,
    @Nullable HealthBand to,
    @Nullable Integer fromScore,
    @Nullable Integer toScore,
    String because) {

  static final String EXAMPLE =
      """
      {"at": "2026-03-01T08:00:00Z", "from": "GREEN", "to": "YELLOW", "fromScore": 81,
       "toScore": 61, "because": "The score is 61, which is YELLOW."}""";
}
