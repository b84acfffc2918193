package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure of one metric, or the money, that was delivered by a day. */
@Schema(name = "Delivery", examples = DeliveryView.EXAMPLE)
record DeliveryView(
    UUID id,
    LocalDate on,
    @Nullable String metric,
    @Nullable BigDecimal figure,
    @Nullable Money value,
    @Nullable String note,
    String recordedBy,
    Instant recordedAt) {

  static final String EXAMPLE =
      """
      {"id": "01987c80-0a10-7c3a-9a41-53b0c2d7e921", "on": "2026-06-30",
       "metric": "hours to a fix", "figure": 40, "value": null, "note": "From their own board.",
       "recordedBy": "vera.eng", "recordedAt": "2026-07-01T09:00:00Z"}""";
}
