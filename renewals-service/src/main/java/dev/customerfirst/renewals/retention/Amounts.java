package dev.customerfirst.renewals.retention;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Writes exact amounts. */
final class Amounts {

  private Amounts() {}

  /**
   * With the decimal places of its currency.
   *
   * @param currency null where accounts are counted
   */
  static String text(BigDecimal amount, @Nullable String currency) {
    return currency == null
        ? amount.toPlainString()
        : amount
            .setScale(Currency.getInstance(currency).getDefaultFractionDigits())
            .toPlainString();
  }
}
