package dev.customerfirst.kit.rule;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The currencies of ISO 4217 by their codes, in capitals. */
public final class Currencies {

  /** The JDK copies all three hundred at each call. */
  private static final Map<String, Currency> BY_CODE =
      Currency.getAvailableCurrencies().stream()
          .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

  private Currencies() {}

  public static Optional<Currency> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
