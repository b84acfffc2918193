package dev.customerfirst.accounts.feedback;

import dev.customerfirst.events.Engagement;
import dev.customerfirst.events.FeedbackKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said.
 *
 * @param score 0-10 for NPS, 1-5 stars for a rating
 * @param engagement what was rated; null for NPS
 * @param contactId who said it; null when nobody knows
 * @param givenOn by the account's own calendar
 * @param comment their words, as personal as their name
 */
@Embeddable
record Said(
    @Enumerated(EnumType.STRING) FeedbackKind kind,
    int score,
    @Nullable @Enumerated(EnumType.STRING) Engagement engagement,
    @Nullable @Column(name = "engagement_id") UUID engagementId,
    @Nullable @Column(name = "contact_id") UUID contactId,
    @Column(name = "given_on") LocalDate givenOn,
    @Nullable String comment) {

  /** The same without the words. */
  Said wordless() {
    return new Said(kind, score, engagement, engagementId, contactId, givenOn, null);
  }

  Said on(LocalDate day) {
    return new Said(kind, score, engagement, engagementId, contactId, day, comment);
  }
}
