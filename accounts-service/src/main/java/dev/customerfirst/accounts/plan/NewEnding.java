package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.PlanOutcome;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something has ended, how and why. */
@Schema(
    examples = "{\"outcome\": \"DONE\", \"because\": \"All twelve teams deploy by themselves.\"}")
record NewEnding(
    @NotNull PlanOutcome outcome, @NotNull @Size(max = 1000) @OneLine String because) {}
