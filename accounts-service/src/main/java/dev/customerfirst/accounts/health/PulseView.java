package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.Pulse;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a customer felt to the person accountable.
 *
 * @param saidBy the subject of their token
 * @param version the number in the ETag: 1 for the first time somebody said it
 */
@Schema(name = "Pulse", examples = PulseView.EXAMPLE)
record PulseView(
    UUID accountId,
    Pulse pulse,
    String because,
    String saidBy,
    String saidInRole,
    Instant saidAt,
    long version) {

  static final String EXAMPLE =
      """
      {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "pulse": "CONCERNING",
       "because": "Their new head of engineering has not answered for three weeks.",
       "saidBy": "auth0|7f3a", "saidInRole": "TECHNICAL_ADVISOR",
       "saidAt": "2026-03-02T10:15:00Z", "version": 3}""";
}
