package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Currencies;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** What an amount of money must hold before we keep it. */
public final class Amounts {

  /** Digits before the decimal point. */
  static final int LARGEST = 15;

  private Amounts() {}

  /** Refuses unknown currencies, negative or enormous amounts and fractions nobody can pay. */
  public static Optional<Refusal> check(Money money, String pointer) {
    Optional<Currency> currency = Currencies.find(money.currency());
    if (currency.isEmpty()) {
      return Optional.of(
          Refusal.invalid(
              "unknown-currency",
              pointer + "/currency",
              "This currency is not known. Use an ISO 4217 code such as USD or EUR."));
    }
    BigDecimal amount = money.amount();
    // By precision and scale only: writing out 1E+1000000000 would need a gigabyte.
    if (amount.signum() < 0 || (long) amount.precision() - amount.scale() > LARGEST) {
      return Optional.of(
          Refusal.invalid(
              "amount-out-of-range",
              pointer + "/amount",
              "Send an amount from 0 to " + LARGEST + " digits before the decimal point."));
    }
    int places = places(currency.get());
    if (amount.stripTrailingZeros().scale() > places) {
      return Optional.of(
          Refusal.invalid(
              "too-many-decimals",
              pointer + "/amount",
              money.currency() + " has " + places + " decimal places. Round the amount to them."));
    }
    return Optional.empty();
  }

  /** The same amount with exactly the decimal places of its currency, so that equal is equal. */
  public static Money normal(Money money) {
    int places = places(money.currency());
    BigDecimal bare = money.amount().stripTrailingZeros();
    return new Money(bare.setScale(Math.max(places, bare.scale())), money.currency());
  }

  /** How many decimal places amounts of a currency have. */
  static int places(String currency) {
    return Currencies.find(currency).map(Amounts::places).orElse(2);
  }

  private static int places(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
