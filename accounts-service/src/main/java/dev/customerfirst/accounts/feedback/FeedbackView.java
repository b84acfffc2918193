package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.domain.FeedbackStatus;
import dev.customerfirst.accounts.domain.Mood;
import dev.customerfirst.events.Engagement;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.events.FeedbackKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said, and what became of it.
 *
 * @param score 0-10 for NPS, 1-5 stars for a rating
 * @param mood UNHAPPY up to 6 or two stars, HAPPY from 9 or four stars on
 * @param engagement what was rated; null for NPS
 * @param engagementId the ticket, activity or meeting that was rated, where it has an id
 * @param comment their words; gone when the contact was erased
 * @param answer what was done about it; null while nobody answered
 * @param withdrawal why it counts no more; null while it does
 * @param version the number in the ETag
 */
@Schema(name = "Feedback", examples = FeedbackView.EXAMPLE)
public record FeedbackView(
    UUID id,
    UUID accountId,
    FeedbackKind kind,
    int score,
    Mood mood,
    @Nullable Engagement engagement,
    @Nullable UUID engagementId,
    @Nullable UUID contactId,
    LocalDate on,
    @Nullable String comment,
    @Nullable ExternalId externalId,
    FeedbackStatus status,
    @Nullable Remark answer,
    @Nullable Remark withdrawal,
    String recordedBy,
    Instant recordedAt,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c63-5b6c-7d7e-8f80-a1b2c3d4e5f6",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "kind": "NPS", "score": 6,
       "mood": "UNHAPPY", "engagement": null, "engagementId": null,
       "contactId": "01987c5f-1a2b-7c3d-8e4f-5a6b7c8d9e0f", "on": "2026-01-05",
       "comment": "Good product, slow answers.",
       "externalId": {"system": "survey", "id": "R-20931"}, "status": "ANSWERED",
       "answer": {"because": "Called them; they have a named support engineer now.",
       "by": "ada.moreno", "at": "2026-01-06T10:30:00Z"}, "withdrawal": null,
       "recordedBy": "survey", "recordedAt": "2026-01-05T09:00:00Z", "version": 1}""";
}
