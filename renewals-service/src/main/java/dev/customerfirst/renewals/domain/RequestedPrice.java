package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Currencies;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What a contract is worth, as somebody asks for it.
 *
 * @param amount zero or more, with no finer fraction than the currency has
 * @param currency ISO 4217 code in capitals
 */
public record RequestedPrice(BigDecimal amount, String currency) {

  private static final BigDecimal TOO_MUCH = BigDecimal.ONE.movePointRight(15);

  public List<Refusal> refusals() {
    Optional<Currency> found =
        Currencies.find(currency).filter(known -> known.getDefaultFractionDigits() >= 0);
    if (found.isEmpty()) {
      return List.of(
          Refusal.invalid(
              "unknown-currency",
              "/value/currency",
              "This currency is not known. Use a code of ISO 4217 in capitals, such as USD or"
                  + " EUR."));
    }
    if (amount.signum() < 0 || amount.compareTo(TOO_MUCH) >= 0) {
      return List.of(
          Refusal.invalid(
              "amount-out-of-range",
              "/value/amount",
              "Give an amount of zero or more with at most 15 digits before the decimal point."));
    }
    int digits = found.get().getDefaultFractionDigits();
    return amount.stripTrailingZeros().scale() <= digits
        ? List.of()
        : List.of(
            Refusal.invalid(
                "too-many-decimals",
                "/value/amount",
                currency + " has " + digits + " decimal places; round the amount to them."));
  }

  /** The price with as many decimal places as its currency has. */
  public Money money() {
    return new Money(
        amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits()), currency);
  }
}
