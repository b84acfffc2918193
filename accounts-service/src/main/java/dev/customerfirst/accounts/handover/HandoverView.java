package dev.customerfirst.accounts.handover;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Seats went from one person to another.
 *
 * @param seats how many
 * @param handedBy who did it: the subject of their token
 */
@Schema(name = "Handover", examples = HandoverView.EXAMPLE)
record HandoverView(
    UUID id,
    UUID fromPersonId,
    UUID toPersonId,
    String because,
    int seats,
    String handedBy,
    Instant handedAt) {

  static final String EXAMPLE =
      """
      {"id": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a09",
       "fromPersonId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01",
       "toPersonId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a02",
       "because": "Kim moves to another team.", "seats": 24, "handedBy": "ada.moreno",
       "handedAt": "2026-01-05T09:00:00Z"}""";
}
