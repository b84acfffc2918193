package dev.customerfirst.accounts.contact;

import dev.customerfirst.kit.http.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why somebody is erased.
 *
 * @param because the reason; it stays, so it must not name the person
 */
@Schema(examples = "{\"because\": \"Asked for it on 5 January 2026.\"}")
record Erasure(@NotNull @Size(max = 1000) @OneLine String because) {}
