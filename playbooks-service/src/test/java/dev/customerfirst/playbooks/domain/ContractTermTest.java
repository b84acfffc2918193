package dev.customerfirst.playbooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTermTest {

  @ParameterizedTest(name = "{0} to {1} or {2} months: {3}")
  @CsvSource({
    "2024-01-01, , , term-missing, /endsOn",
    "2024-01-01, 2024-12-31, 12, term-given-twice, /termMonths",
    "2024-01-01, , 0, term-out-of-range, /termMonths",
    "2024-01-01, , 241, term-out-of-range, /termMonths",
    "2024-01-01, 2023-12-31, , ends-before-start, /endsOn",
    "2024-01-01, 2044-01-01, , term-out-of-range, /endsOn",
    "2201-01-01, , 12, start-out-of-range, /startsOn",
    "1899-12-31, 2024-01-01, , start-out-of-range, /startsOn",
  })
  void saysWhatToDoAboutABadTerm(
      LocalDate startsOn, LocalDate endsOn, Integer termMonths, String code, String pointer) {
    assertThat(new ContractTerm(startsOn, endsOn, termMonths).refusals())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.pointer()).isEqualTo(pointer);
              assertThat(refusal.detail()).endsWith(".");
            });
  }

  @ParameterizedTest(name = "{0} to {1} or {2} months ends on {3}")
  @CsvSource({
    "2024-02-29, , 12, 2025-02-27",
    "2024-01-01, , 240, 2043-12-31",
    "2024-01-01, 2043-12-31, , 2043-12-31",
    "2200-12-31, 2200-12-31, , 2200-12-31",
  })
  void knowsItsLastDay(
      LocalDate startsOn, LocalDate endsOn, Integer termMonths, LocalDate lastDay) {
    ContractTerm term = new ContractTerm(startsOn, endsOn, termMonths);
    assertThat(term.refusals()).isEmpty();
    assertThat(term.lastDay()).isEqualTo(lastDay);
  }
}
