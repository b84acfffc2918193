package dev.customerfirst.supportrouting.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the need was met.
 *
 * @param summary for whoever reads the ticket next
 */
@Schema(examples = "{\"summary\": \"The export's time limit was raised; two nights went well.\"}")
record Solution(@NotBlank @Size(max = 20_000) String summary) {}
