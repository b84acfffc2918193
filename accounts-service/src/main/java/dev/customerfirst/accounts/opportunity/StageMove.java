package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The stage a deal has reached, forward or back.
 *
 * @param stage sales stage 0-7; 7 is won and final
 */
@Schema(examples = "{\"stage\": 6, \"because\": \"The economic buyer signed off.\"}")
record StageMove(@NotNull Integer stage, @Nullable @Size(max = 1000) @OneLine String because) {}
