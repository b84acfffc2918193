package dev.customerfirst.accounts.plan;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something does not go on. */
@Schema(name = "PlanStop", examples = "{\"because\": \"The plant was sold.\"}")
record Stop(@NotNull @Size(max = 1000) @OneLine String because) {}
