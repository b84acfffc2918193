package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

  private static final Money TODAY = new Money(new BigDecimal("120.00"), "EUR");

  @ParameterizedTest
  @CsvSource({
    "FULL_CHURN,    ,       ,    ,                              0.00",
    "FLAT,          ,       ,    ,                              120.00",
    "PARTIAL_CHURN, 119.99, EUR, ,                              119.99",
    "GROWTH,        120.01, EUR, ,                              120.01",
    "PARTIAL_CHURN, ,       ,    projection-value-missing,      ",
    "GROWTH,        ,       ,    projection-value-missing,      ",
    "FULL_CHURN,    0.00,   EUR, projection-value-not-needed,   ",
    "FLAT,          120.00, EUR, projection-value-not-needed,   ",
    "GROWTH,        200.00, USD, projection-other-currency,     ",
    "PARTIAL_CHURN, 120.00, EUR, projection-value-does-not-fit, ",
    "PARTIAL_CHURN, 0.00,   EUR, projection-value-does-not-fit, ",
    "GROWTH,        120.00, EUR, projection-value-does-not-fit, ",
    "GROWTH,        1.00,   EUR, projection-value-does-not-fit, ",
  })
  void isHeldAgainstTodaysValue(
      Projection projection,
      @Nullable BigDecimal amount,
      @Nullable String currency,
      @Nullable String refused,
      @Nullable BigDecimal projected) {
    Money expected = amount == null || currency == null ? null : new Money(amount, currency);

    assertThat(projection.refusal(TODAY, expected).map(Refusal::code).orElse(null))
        .isEqualTo(refused);
    if (refused == null) {
      assertThat(projection.amount(TODAY.amount(), amount)).isEqualTo(projected);
    }
  }
}
