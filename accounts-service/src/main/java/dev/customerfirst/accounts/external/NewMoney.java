package dev.customerfirst.accounts.external;

import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.events.Money;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amount of money as a request names it; {@link Amounts} says whether it may be kept. */
@Schema(examples = "{\"amount\": \"90000.00\", \"currency\": \"USD\"}")
public record NewMoney(
    @NotNull @Schema(type = SchemaType.STRING) BigDecimal amount, @NotNull String currency) {

  public static @Nullable NewMoney of(@Nullable Money money) {
    return money == null ? null : new NewMoney(money.amount(), money.currency());
  }

  public Money money() {
    return new Money(amount, currency);
  }
}
