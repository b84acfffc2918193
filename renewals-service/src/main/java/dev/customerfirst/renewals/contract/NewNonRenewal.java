package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.ChurnReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a customer does not renew, as somebody says it. */
record NewNonRenewal(
    @Schema(description = "The day on which the customer said it, by the contract's calendar")
        @NotNull
        LocalDate givenOn,
    @NotNull ChurnReason reason,
    @NotNull
        @Size(max = 1000)
        @Pattern(
            regexp = "[^\\p{Cc}\\p{Cs}]*[^\\p{Cc}\\p{Cs}\\s][^\\p{Cc}\\p{Cs}]*",
            message = "Say why in one line of text.")
        String because) {

  NonRenewal nonRenewal() {
    return new NonRenewal(givenOn, reason, because.strip());
  }
}
