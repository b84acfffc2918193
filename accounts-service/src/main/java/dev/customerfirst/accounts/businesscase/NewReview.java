package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Looked at, still holds.
 *
 * @param activityId the business review in which it was looked at
 */
@Schema(
    name = "NewBusinessCaseReview",
    examples =
        """
        {"note": "Gone through with the economic buyer.",
         "activityId": "01987c81-3b4d-7e5f-8a9b-0c1d2e3f4a5b"}""")
record NewReview(@Nullable @Size(max = 1000) @OneLine String note, @Nullable UUID activityId) {}
