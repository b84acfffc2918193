package dev.customerfirst.accounts.health;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an account is declared red, or is so no more. */
@Schema(examples = "{\"because\": \"Their champion leaves at the end of the month.\"}")
record Because(@NotNull @Size(max = 1000) @OneLine String because) {}
