package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.RequestedPrice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The value of a contract. */
record NewPrice(
    @Schema(description = "Decimal, best as a string", examples = "1200.00") @NotNull
        BigDecimal amount,
    @Schema(description = "ISO 4217 code", examples = "USD") @NotNull @Size(max = 3)
        String currency) {

  RequestedPrice requested() {
    return new RequestedPrice(amount, currency);
  }
}
