package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualValueTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final Money STATED = new Money(new BigDecimal("5.00"), "CHF");

  @ParameterizedTest
  @CsvSource({
    // contracts as first day, months, value of the term and currency
    "'', 5.00, CHF, STATED",
    "2026-07-01/12/120.00/USD, 120.00, USD, CONTRACTS",
    "2025-07-02/12/120.00/USD, 120.00, USD, CONTRACTS",
    "2026-01-01/24/120.00/USD, 60.00, USD, CONTRACTS",
    // two run side by side
    "2026-01-01/12/100.00/EUR 2026-03-01/12/20.00/EUR, 120.00, EUR, CONTRACTS",
    // never converted
    "2026-01-01/12/100.00/EUR 2026-03-01/12/20.00/USD, 5.00, CHF, STATED",
    // one is over: the next one counts before it begins, and its successor not yet
    "2025-07-01/12/100.00/USD 2026-09-01/12/30.00/USD 2027-09-01/12/70.00/USD, 30.00, USD, CONTRACTS",
    // what runs counts, what is signed for later does not
    "2026-01-01/12/100.00/USD 2027-01-01/12/900.00/EUR, 100.00, USD, CONTRACTS",
    // all are over
    "2025-07-01/12/100.00/USD, 5.00, CHF, STATED",
    "2026-01-01/12/0.00/USD, 0.00, USD, CONTRACTS"
  })
  void isWhatTheContractsSayOrElseWhatPeopleSay(
      String contracts, BigDecimal amount, String currency, AnnualValue.Source source) {
    assertThat(AnnualValue.of(read(contracts), STATED, TODAY))
        .contains(new AnnualValue(new Money(amount, currency), source));
  }

  @ParameterizedTest
  @CsvSource({"''", "2025-07-01/12/100.00/USD"})
  void isNotKnownWhenNobodySays(String contracts) {
    assertThat(AnnualValue.of(read(contracts), null, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', ",
    "2026-07-01/12/1.00/USD, 2027-07-01",
    "2026-07-02/12/1.00/USD, 2026-07-02",
    "2025-07-01/12/1.00/USD, ",
    "2025-07-02/12/1.00/USD 2026-07-15/12/1.00/USD, 2026-07-02"
  })
  void knowsTheDayOnWhichOtherContractsCount(String contracts, @Nullable LocalDate day) {
    assertThat(AnnualValue.nextChange(read(contracts), TODAY)).isEqualTo(Optional.ofNullable(day));
  }

  private static List<ContractTerms> read(String contracts) {
    return Arrays.stream(contracts.split(" "))
        .filter(text -> !text.isEmpty())
        .map(text -> text.split("/"))
        .map(
            part -> {
              LocalDate starts = LocalDate.parse(part[0]);
              return new ContractTerms(
                  UUID.randomUUID(),
                  starts,
                  starts.plusMonths(Long.parseLong(part[1])).minusDays(1),
                  1,
                  new Money(new BigDecimal(part[2]), part[3]));
            })
        .toList();
  }
}
