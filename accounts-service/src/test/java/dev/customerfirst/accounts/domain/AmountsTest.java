package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "1200, USD, ",
    "0, USD, ",
    "1200.00000, USD, ",
    "999999999999999.99, USD, ",
    "1E+3, JPY, ",
    "1.234, KWD, ",
    "-0.01, USD, amount-out-of-range",
    "1E+15, USD, amount-out-of-range",
    "1E+1000000000, USD, amount-out-of-range",
    "0E+1000000000, USD, amount-out-of-range",
    "1.005, USD, too-many-decimals",
    "1E-1000000000, USD, too-many-decimals",
    "1.5, JPY, too-many-decimals",
    "1, usd, unknown-currency",
    "1, DOLLAR, unknown-currency",
    "1, '', unknown-currency"
  })
  void takesWhatCanBePaid(String amount, String currency, String code) {
    Optional<Refusal> refusal = Amounts.check(money(amount, currency), "/value");
    assertThat(refusal.map(Refusal::code)).isEqualTo(Optional.ofNullable(code));
    refusal.ifPresent(no -> assertThat(no.pointer()).startsWith("/value/"));
  }

  @ParameterizedTest
  @CsvSource({
    "1200, USD, 1200.00",
    "1200.5, USD, 1200.50",
    "1200.50000, USD, 1200.50",
    "1E+3, JPY, 1000",
    "0, USD, 0.00"
  })
  void writesEqualAmountsTheSame(String amount, String currency, String normal) {
    assertThat(Amounts.normal(money(amount, currency)).amount().toPlainString()).isEqualTo(normal);
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }
}
