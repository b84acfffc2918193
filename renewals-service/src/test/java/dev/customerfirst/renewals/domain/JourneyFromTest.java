package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyFromTest {

  private static final ContractTerm YEAR =
      new ContractTerm(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

  @ParameterizedTest
  @CsvSource({
    "2023-06-01, 2024-01-01",
    "2024-01-01, 2024-01-01",
    "2024-01-02, 2024-01-02",
    "2024-12-31, 2024-12-31",
    "2025-06-01, 2025-01-01",
  })
  void isTheFirstDayOrForARunningContractTheDayOfEntry(LocalDate today, LocalDate from) {
    assertThat(JourneyFrom.unlessGiven(YEAR, today)).isEqualTo(from);
    assertThat(JourneyFrom.refusals(YEAR, from)).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"2024-01-01", "2024-07-01", "2025-01-01"})
  void mayBeGivenWithinTheTerm(LocalDate asked) {
    assertThat(JourneyFrom.refusals(YEAR, asked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-12-31", "2025-01-02", "+999999999-12-31"})
  void isRefusedOutsideTheTerm(LocalDate asked) {
    assertThat(JourneyFrom.refusals(YEAR, asked))
        .singleElement()
        .extracting(Refusal::pointer)
        .isEqualTo("/journeyFrom");
  }

  @ParameterizedTest
  @CsvSource({
    // journey, term after, today, journey after
    "2026-02-01, 2026-03-01, 2027-02-28, 2026-01-15, 2026-03-01",
    "2026-02-01, 2026-01-01, 2027-02-28, 2026-01-15, 2026-01-15",
    "2026-02-01, 2026-02-01, 2026-08-31, 2026-05-01, 2026-02-01",
    "2026-06-01, 2026-02-01, 2027-08-31, 2026-07-01, 2026-06-01",
    "2026-06-01, 2026-07-01, 2027-08-31, 2026-01-15, 2026-07-01",
    "2026-12-01, 2026-02-01, 2026-08-31, 2026-07-01, 2026-09-01",
  })
  void followsNewDatesAsFarAsItMust(
      LocalDate journey, LocalDate startsOn, LocalDate endsOn, LocalDate today, LocalDate after) {
    ContractTerm before = new ContractTerm(LocalDate.of(2026, 2, 1), LocalDate.of(2027, 1, 31));

    assertThat(JourneyFrom.amended(journey, before, new ContractTerm(startsOn, endsOn), today))
        .isEqualTo(after);
  }
}
