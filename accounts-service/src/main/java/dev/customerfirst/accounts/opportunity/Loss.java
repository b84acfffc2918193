package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a deal will not come. */
@Schema(examples = "{\"because\": \"They build it themselves.\"}")
record Loss(@NotNull @Size(max = 1000) @OneLine String because) {}
