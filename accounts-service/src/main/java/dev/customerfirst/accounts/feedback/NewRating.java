package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.accounts.external.SeveralLines;
import dev.customerfirst.events.Engagement;
import dev.customerfirst.events.FeedbackKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many stars a customer gave an engagement with us (R182).
 *
 * @param stars one to five
 * @param engagementId the ticket, activity or meeting that was rated, where it has an id
 * @param on the day of the rating by the account's own calendar; left out: today there
 * @param externalId the key of the rating in the other system: sent again, it is the same rating
 */
@Schema(
    examples =
        """
        {"stars": 5, "engagement": "ONBOARDING", "on": "2026-01-04",
         "comment": "Live in three weeks, as promised."}""")
record NewRating(
    @NotNull Integer stars,
    @NotNull Engagement engagement,
    @Nullable UUID engagementId,
    @Nullable UUID contactId,
    @Nullable LocalDate on,
    @Nullable @Size(max = 4000) @SeveralLines String comment,
    @Nullable @Valid NewExternalId externalId) {

  Said said(LocalDate today) {
    return new Said(
        FeedbackKind.RATING,
        stars,
        engagement,
        engagementId,
        contactId,
        on == null ? today : on,
        comment == null ? null : comment.strip());
  }
}
