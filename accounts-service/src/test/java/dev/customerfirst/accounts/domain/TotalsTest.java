package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {

  @Test
  void addsEachCurrencyByItself() {
    assertThat(
            Totals.perCurrency(
                List.of(money("10.5", "USD"), money("7", "JPY"), money("0.25", "USD"))))
        .containsExactly(money("7", "JPY"), money("10.75", "USD"));
    assertThat(Totals.perCurrency(List.of())).isEmpty();
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }
}
