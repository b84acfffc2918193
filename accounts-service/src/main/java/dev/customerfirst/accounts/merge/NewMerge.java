package dev.customerfirst.accounts.merge;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which account the one in the path turned out to be.
 *
 * @param survivingAccountId stays, and gets all that the other one had
 * @param because others read it
 */
@Schema(
    examples =
        """
        {"survivingAccountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901",
         "because": "Registered a second time under its name before the rebranding."}""")
record NewMerge(
    @NotNull UUID survivingAccountId, @NotNull @Size(max = 1000) @OneLine String because) {}
