package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

  private static final ContractTerm TERM =
      new ContractTerm(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 27));

  @ParameterizedTest
  @CsvSource({
    // followed, left, grace days, happening, grace until, told, undecided until
    "true,  false, 30, END_FOLLOWED, ,           ,           ",
    "true,  true,  30, END_FOLLOWED, ,           ,           ",
    "false, true,  30, END_LEFT,     2025-03-29, ,           ",
    "false, false, 30, END,          2025-03-29, 2025-03-29, 2025-03-29",
    "false, false, 0,  END,          2025-02-27, ,           2025-02-27",
  })
  void endsInOneOfThreeWays(
      boolean followed,
      boolean left,
      int graceDays,
      Happening happening,
      @Nullable LocalDate graceUntil,
      @Nullable LocalDate told,
      @Nullable LocalDate undecided) {
    Ending ending = Ending.of(TERM, followed, left, graceDays);

    assertThat(ending.happening()).isEqualTo(happening);
    assertThat(ending.graceUntil()).isEqualTo(graceUntil);
    assertThat(ending.toldUntil()).isEqualTo(told);
    assertThat(ending.undecidedUntil()).isEqualTo(undecided);
  }

  @Test
  void saysWhyInWords() {
    assertThat(Ending.of(TERM, false, false, 30).because())
        .isEqualTo("The last day is over. It can be renewed until 2025-03-29.");
    assertThat(Ending.of(TERM, false, false, 0).because())
        .isEqualTo("The last day is over, and nobody renewed it.");
    assertThat(Ending.of(TERM, true, false, 30).because())
        .isEqualTo("The last day is over. Another contract follows.");
    assertThat(Ending.of(TERM, false, true, 30).because())
        .isEqualTo("The last day is over. The customer had said that they do not renew.");
    assertThat(Ending.lapsedBecause(TERM, LocalDate.of(2025, 3, 29)))
        .isEqualTo("It ended on 2025-02-27 and nobody renewed it by 2025-03-29.");
  }
}
