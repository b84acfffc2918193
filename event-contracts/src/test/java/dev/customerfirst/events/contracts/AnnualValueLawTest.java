package dev.customerfirst.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualValueLawTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-12-31, 120000.00, USD, 120000.00",
    "2026-01-01, 2028-12-31, 360000.00, USD, 120000.00",
    "2024-02-29, 2025-02-27, 1000.00, USD, 1000.00",
    "2024-02-29, 2025-02-28, 1000.00, USD, 997.27",
    "2026-01-31, 2026-02-27, 500.00, USD, 6000.00",
    "2026-01-01, 2026-03-31, 100.00, EUR, 400.00",
    "2026-01-01, 2026-01-10, 100.00, EUR, 3650.00",
    "2026-01-01, 2026-07-31, 1000, JPY, 1714"
  })
  void aContractIsWorthSoMuchAYear(
      LocalDate first, LocalDate last, BigDecimal value, String currency, BigDecimal yearly) {
    assertThat(AnnualValueLaw.annualValue(first, last, new Money(value, currency)))
        .isEqualTo(new Money(yearly, currency));
  }
}
