package dev.customerfirst.supportrouting.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a solved ticket is open again. */
@Schema(examples = "{\"reason\": \"The export stopped again last night.\"}")
record Reopening(@NotBlank @Size(max = 2_000) String reason) {}
