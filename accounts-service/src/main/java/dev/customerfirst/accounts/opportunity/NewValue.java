package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.events.Money;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a deal is worth, as a request names it. */
@Schema(examples = "{\"amount\": \"120000.00\", \"currency\": \"USD\"}")
record NewValue(
    @NotNull @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)
        BigDecimal amount,
    @NotNull String currency) {

  Money money() {
    return new Money(amount, currency);
  }
}
