package dev.customerfirst.renewals.saveplan;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a plan goes. */
@Schema(
    name = "NewPlanUpdate",
    examples = "{\"text\": \"The first plant is back.\", \"rating\": \"YELLOW\"}")
record NewUpdate(
    @NotNull @Size(max = 4000) @OneLine String text,
    @Schema(description = "How it looks by now; changes neither signal nor call")
        @Nullable HealthBand rating,
    @Schema(description = "Whether all functions reviewed it together; a programme asks for that")
        @Nullable Boolean review) {}
