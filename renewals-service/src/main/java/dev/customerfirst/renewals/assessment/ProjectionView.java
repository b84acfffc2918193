package dev.customerfirst.renewals.assessment;

import dev.customerfirst.events.Money;
import dev.customerfirst.renewals.domain.Projection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was projected.
 *
 * @param value a year, as the contract is
 * @param projected a year, after the renewal
 */
@Schema(name = "RenewalProjection", examples = ProjectionView.EXAMPLE)
record ProjectionView(
    UUID id,
    UUID contractId,
    Projection projection,
    Money value,
    Money projected,
    String because,
    Instant givenAt) {

  static final String EXAMPLE =
      """
      {"id": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b43",
       "contractId": "01977c20-11aa-7b6f-8d3e-5a1c9e2f7b41", "projection": "PARTIAL_CHURN",
       "value": {"amount": "120000.00", "currency": "EUR"},
       "projected": {"amount": "80000.00", "currency": "EUR"},
       "because": "One plant was sold.", "givenAt": "2026-03-01T08:00:00Z"}""";
}
