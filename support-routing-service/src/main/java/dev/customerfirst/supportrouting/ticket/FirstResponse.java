package dev.customerfirst.supportrouting.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was written to the customer.
 *
 * @param meaningful it restates the situation or says what comes next; false for "we are on it",
 *     which is kept but does not stop the clock (A41)
 * @param contextRestated the situation as it was understood (R142)
 * @param nextStep who does what next
 */
@Schema(
    examples =
        """
        {"text": "Your export stops since Monday; we are reading its log now.",
         "meaningful": true, "contextRestated": "The nightly export has timed out since Monday.",
         "nextStep": "We read the log and write again by noon."}""")
record FirstResponse(
    @NotBlank @Size(max = 20_000) String text,
    @NotNull Boolean meaningful,
    @Nullable @Size(max = 2_000) String contextRestated,
    @Nullable @Size(max = 2_000) String nextStep) {}
