package dev.customerfirst.accounts.feedback;

import dev.customerfirst.accounts.external.SeveralLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about feedback, or why it is withdrawn. */
@Schema(examples = "{\"because\": \"Called them; they have a named support engineer now.\"}")
record FeedbackReason(@NotNull @Size(max = 1000) @SeveralLines String because) {}
