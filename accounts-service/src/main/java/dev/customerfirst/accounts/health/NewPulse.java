package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.Pulse;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a customer feels.
 *
 * @param because what makes you feel so
 */
@Schema(
    examples =
        """
        {"pulse": "CONCERNING",
         "because": "Their new head of engineering has not answered for three weeks."}""")
record NewPulse(@NotNull Pulse pulse, @NotNull @Size(max = 1000) @OneLine String because) {}
