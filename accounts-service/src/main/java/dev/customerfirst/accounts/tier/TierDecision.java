package dev.customerfirst.accounts.tier;

import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A tier chosen by a person.
 *
 * @param effectiveOn first day of the tier by the account's own calendar; left out: today there
 * @param expiresOn first day on which the tier policy decides again, by the same calendar; left
 *     out: the choice stays
 * @param because the reason; others read it
 */
@Schema(
    examples =
        """
        {"tier": "TIER_1", "because": "They plan to roll out to all 14 plants this year.",
         "expiresOn": "2027-01-01"}""")
record TierDecision(
    @NotNull Tier tier,
    @Nullable LocalDate effectiveOn,
    @Nullable LocalDate expiresOn,
    @NotNull @Size(max = 1000) @OneLine String because) {}
