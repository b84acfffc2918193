package dev.customerfirst.kit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

  @Test
  void knowsThoseOfTheStandard() {
    assertThat(Currency.getAvailableCurrencies())
        .allSatisfy(known -> assertThat(Currencies.find(known.getCurrencyCode())).contains(known));
  }

  @ParameterizedTest
  @ValueSource(strings = {"usd", "US", "USDX", "ABC", "", " USD"})
  void knowsNothingElse(String code) {
    assertThat(Currencies.find(code)).isEmpty();
  }
}
