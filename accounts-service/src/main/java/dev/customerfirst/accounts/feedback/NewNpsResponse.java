package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.accounts.external.SeveralLines;
import dev.customerfirst.events.FeedbackKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered to "would you recommend us".
 *
 * @param score 0-10
 * @param contactId who answered; left out: anonymous
 * @param on the day of the answer by the account's own calendar; left out: today there
 * @param externalId the key of the answer in the survey tool: sent again, it is the same answer
 */
@Schema(
    examples =
        """
        {"score": 9, "on": "2026-01-04", "comment": "They know our plants by name.",
         "externalId": {"system": "survey", "id": "R-20931"}}""")
record NewNpsResponse(
    @NotNull Integer score,
    @Nullable UUID contactId,
    @Nullable LocalDate on,
    @Nullable @Size(max = 4000) @SeveralLines String comment,
    @Nullable @Valid NewExternalId externalId) {

  Said said(LocalDate today) {
    return new Said(
        FeedbackKind.NPS,
        score,
        null,
        null,
        contactId,
        on == null ? today : on,
        comment == null ? null : comment.strip());
  }
}
