package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.Feeling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a contact felt about us on a day.
 *
 * @param saidBy who of us said so: the subject of their token
 */
@Schema(name = "Sentiment", examples = SentimentView.EXAMPLE)
record SentimentView(
    UUID id,
    Feeling feeling,
    LocalDate on,
    String saidBy,
    @Nullable String because,
    Instant saidAt) {

  static final String EXAMPLE =
      """
      {"id": "01987c63-6c7d-7e8f-9a01-223c4d5e6f70", "feeling": "NEGATIVE", "on": "2026-01-05",
       "saidBy": "auth0|7c1e", "because": "Had to wait three days for an answer.",
       "saidAt": "2026-01-05T09:00:00Z"}""";
}
