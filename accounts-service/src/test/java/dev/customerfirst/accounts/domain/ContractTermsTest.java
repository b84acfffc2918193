package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTermsTest {

  @ParameterizedTest
  @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
  void runsFromItsFirstToItsLastDay(LocalDate day, boolean runs) {
    ContractTerms year =
        new ContractTerms(
            UUID.randomUUID(),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            10,
            new Money(new BigDecimal("1.00"), "USD"));
    assertThat(year.runsOn(day)).isEqualTo(runs);
  }
}
