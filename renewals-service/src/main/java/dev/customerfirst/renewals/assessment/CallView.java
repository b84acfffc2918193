package dev.customerfirst.renewals.assessment;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call that was given.
 *
 * @param inForce whether it is the one that counts from now on
 * @param signal what the rules say at that time; null while too little is known
 * @param agree whether call in force and signal say the same; null while one is silent
 */
@Schema(name = "RenewalCall", examples = CallView.EXAMPLE)
record CallView(
    UUID id,
    UUID contractId,
    HealthBand call,
    Role role,
    boolean inForce,
    String because,
    Instant givenAt,
    @Nullable HealthBand signal,
    @Nullable Boolean agree) {

  static final String EXAMPLE =
      """
      {"id": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b42",
       "contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b41", "call": "YELLOW",
       "role": "ACCOUNT_EXECUTIVE", "inForce": true,
       "because": "Their budget is looked at again in May.", "givenAt": "2026-03-01T08:00:00Z",
       "signal": "GREEN", "agree": false}""";
}
