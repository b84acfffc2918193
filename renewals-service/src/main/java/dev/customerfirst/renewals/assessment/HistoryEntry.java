package dev.customerfirst.renewals.assessment;

import dev.customerfirst.events.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One change of what is expected of a renewal.
 *
 * @param kind whose change it is: the rules' signal, a person's call, a projection
 * @param from of a signal: what it was before, null at first
 * @param to what is said now; null for a signal of which too little is known
 * @param givenBy of call and projection
 * @param inForce of a call
 * @param amount of a projection: a year
 */
@Schema(name = "RenewalHistoryEntry", examples = HistoryEntry.EXAMPLE)
record HistoryEntry(
    UUID id,
    Instant at,
    Kind kind,
    @Nullable String from,
    @Nullable String to,
    @Nullable String givenBy,
    @Nullable Role role,
    @Nullable Boolean inForce,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    String because) {

  static final String EXAMPLE =
      """
      {"id": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b44", "at": "2026-03-01T08:00:00Z",
       "kind": "SIGNAL", "from": "GREEN", "to": "RED", "givenBy": null, "role": null,
       "inForce": null, "amount": null, "currency": null,
       "because": "There is no champion."}""";

  enum Kind {
    SIGNAL,
    CALL,
    PROJECTION
  }
}
