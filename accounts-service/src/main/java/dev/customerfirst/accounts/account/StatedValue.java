package dev.customerfirst.accounts.account;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Refusal;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an account is worth to us a year, as a request states it. */
@Schema(examples = "{\"amount\": \"250000.00\", \"currency\": \"USD\"}")
public record StatedValue(
    @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = SchemaType.STRING)
        BigDecimal amount,
    @NotNull String currency) {

  /** Refuses an amount that cannot be meant. */
  public static Optional<Refusal> check(@Nullable StatedValue value) {
    return value == null ? Optional.empty() : Amounts.check(value.money(), "/annualValue");
  }

  public static @Nullable StatedValue of(@Nullable Money money) {
    return money == null ? null : new StatedValue(money.amount(), money.currency());
  }

  public static @Nullable Money money(@Nullable StatedValue value) {
    return value == null ? null : value.money();
  }

  Money money() {
    return new Money(amount, currency);
  }
}
