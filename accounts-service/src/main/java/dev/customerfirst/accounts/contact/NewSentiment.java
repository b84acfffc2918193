package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.Feeling;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a contact feels about us, as the caller sees it.
 *
 * @param on the day by the account's own calendar; left out: today there
 * @param because what gave that impression
 */
@Schema(
    examples =
        """
        {"feeling": "NEGATIVE", "on": "2026-01-05",
         "because": "Had to wait three days for an answer."}""")
record NewSentiment(
    @NotNull Feeling feeling,
    @Nullable LocalDate on,
    @Nullable @Size(max = 1000) @OneLine String because) {}
