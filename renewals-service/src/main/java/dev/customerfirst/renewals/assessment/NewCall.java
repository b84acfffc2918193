package dev.customerfirst.renewals.assessment;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody sees a renewal, and why. */
@Schema(
    examples = "{\"call\": \"YELLOW\", \"because\": \"Their budget is looked at again in May.\"}")
record NewCall(@NotNull HealthBand call, @NotNull @Size(max = 1000) @OneLine String because) {}
