package dev.customerfirst.accounts.external;

import dev.customerfirst.accounts.domain.Amounts;
import dev.customerfirst.events.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps an amount of money that may be absent in the row of something else. */
@Embeddable
public record MoneyColumns(@Nullable BigDecimal amount, @Nullable String currency) {

  public static MoneyColumns of(@Nullable Money money) {
    return money == null
        ? new MoneyColumns(null, null)
        : new MoneyColumns(money.amount(), money.currency());
  }

  /** Null columns are read as no columns at all. */
  public static @Nullable Money money(@Nullable MoneyColumns columns) {
    return columns == null || columns.amount == null || columns.currency == null
        ? null
        : Amounts.normal(new Money(columns.amount, columns.currency));
  }
}
