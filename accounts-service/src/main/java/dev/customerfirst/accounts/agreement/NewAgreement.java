package dev.customerfirst.accounts.agreement;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That the customer agreed.
 *
 * @param on the day, by the account's own calendar; not in the future
 */
@Schema(
    examples =
        """
        {"on": "2026-01-05", "because": "Agreed in the call with their head of operations."}""")
record NewAgreement(@NotNull LocalDate on, @Nullable @Size(max = 1000) @OneLine String because) {}
