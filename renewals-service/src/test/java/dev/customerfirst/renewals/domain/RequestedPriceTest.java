package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestedPriceTest {

  @ParameterizedTest
  @CsvSource({
    "1200.00, USD, 1200.00",
    "1200, USD, 1200.00",
    "1.2E3, EUR, 1200.00",
    "0, EUR, 0.00",
    "1200.00, JPY, 1200",
    "1.250, KWD, 1.250",
    "999999999999999.99, USD, 999999999999999.99",
  })
  void hasTheDecimalPlacesOfItsCurrency(BigDecimal amount, String currency, String written) {
    RequestedPrice price = new RequestedPrice(amount, currency);

    assertThat(price.refusals()).isEmpty();
    assertThat(price.money()).isEqualTo(new Money(new BigDecimal(written), currency));
    assertThat(price.money().amount().toString()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.01, USD, amount-out-of-range",
    "1000000000000000, USD, amount-out-of-range",
    "1E+999999999, USD, amount-out-of-range",
    "1.005, USD, too-many-decimals",
    "1E-999999999, USD, too-many-decimals",
    "1.5, JPY, too-many-decimals",
    "1, usd, unknown-currency",
    "1, DOLLAR, unknown-currency",
    "1, XXX, unknown-currency",
    "1, '', unknown-currency",
  })
  void isRefused(BigDecimal amount, String currency, String code) {
    assertThat(new RequestedPrice(amount, currency).refusals())
        .singleElement()
        .extracting(Refusal::code)
        .isEqualTo(code);
  }
}
