package dev.customerfirst.renewals.saveplan;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a plan is over. */
@Schema(
    name = "NewExitAgreement",
    examples = "{\"because\": \"Both plants have had 220 daily users for three weeks.\"}")
record NewExit(@NotNull @Size(max = 1000) @OneLine String because) {}
