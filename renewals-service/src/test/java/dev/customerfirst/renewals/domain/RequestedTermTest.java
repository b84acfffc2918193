package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestedTermTest {

  @ParameterizedTest
  @CsvSource({
    "2024-01-01,           ,    12, 2024-12-31",
    "2024-02-29,           ,    12, 2025-02-27",
    "2024-01-31,           ,     1, 2024-02-28",
    "2024-01-01,           ,   240, 2043-12-31",
    "2024-01-01, 2024-01-01,      , 2024-01-01",
    "2024-01-01, 2043-12-31,      , 2043-12-31",
    "2200-12-31,           ,   240, 2220-12-30",
    "1900-01-01, 1900-06-30,      , 1900-06-30",
  })
  void hasALastDay(LocalDate startsOn, LocalDate endsOn, Integer months, LocalDate lastDay) {
    RequestedTerm requested = new RequestedTerm(startsOn, endsOn, months);

    assertThat(requested.refusals()).isEmpty();
    assertThat(requested.term()).isEqualTo(new ContractTerm(startsOn, lastDay));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01,            ,      , term-missing,       /endsOn",
    "2024-01-01,  2024-12-31,    12, term-given-twice,   /termMonths",
    "2024-01-01,            ,     0, term-out-of-range,  /termMonths",
    "2024-01-01,            ,    -1, term-out-of-range,  /termMonths",
    "2024-01-01,            ,   241, term-out-of-range,  /termMonths",
    "2024-01-01,            , 2147483647, term-out-of-range, /termMonths",
    "2024-01-01,  2023-12-31,      , ends-before-start,  /endsOn",
    "2024-01-01,  2044-01-01,      , term-out-of-range,  /endsOn",
    "2024-01-01, +999999999-12-31, , term-out-of-range,  /endsOn",
    "2201-01-01,            ,    12, start-out-of-range, /startsOn",
    "+999999999-12-31,      ,    12, start-out-of-range, /startsOn",
    "1899-12-31,            ,    12, start-out-of-range, /startsOn",
    "-999999999-01-01,      ,    12, start-out-of-range, /startsOn",
  })
  void isRefusedWithAPointerAndAdvice(
      LocalDate startsOn, LocalDate endsOn, Integer months, String code, String pointer) {
    RequestedTerm requested = new RequestedTerm(startsOn, endsOn, months);

    assertThat(requested.refusals())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.pointer()).isEqualTo(pointer);
              assertThat(refusal.detail()).endsWith(".");
            });
    assertThatThrownBy(requested::term).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void noTermEndsBeforeItStarts() {
    LocalDate day = LocalDate.of(2024, 1, 2);

    assertThatThrownBy(() -> new ContractTerm(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
