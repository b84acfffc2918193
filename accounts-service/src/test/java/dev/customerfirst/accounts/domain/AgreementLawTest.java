package dev.customerfirst.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementLawTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  @ParameterizedTest
  @CsvSource({
    "TRIAL, 2026-01-05, , , ",
    "TRIAL, 2025-06-01, , , ",
    "TRIAL, 2026-01-06, , , day-in-the-future",
    "TRIAL, 1969-12-31, , , date-out-of-range",
    "TRIAL, 2026-01-05, 2026-01-02, , agreed-already",
    "TRIAL, 2026-01-06, 2026-01-02, , agreed-already",
    "TRIAL, 2026-01-05, , 2026-01-05, ",
    "TRIAL, 2026-01-05, , 2026-01-04, production-before-trial",
    "PRODUCTION, 2026-01-05, , , ",
    "PRODUCTION, 2026-01-02, 2026-01-02, , ",
    "PRODUCTION, 2026-01-01, 2026-01-02, , production-before-trial",
    "PRODUCTION, 2026-01-06, 2026-01-02, , day-in-the-future",
    "PRODUCTION, 2026-01-05, 2026-01-02, 2026-01-03, agreed-already"
  })
  void isAgreedOnceOnADayThatCanBe(
      AgreementKind kind, LocalDate on, LocalDate trial, LocalDate production, String code) {
    Map<AgreementKind, LocalDate> known = new EnumMap<>(AgreementKind.class);
    if (trial != null) {
      known.put(AgreementKind.TRIAL, trial);
    }
    if (production != null) {
      known.put(AgreementKind.PRODUCTION, production);
    }
    assertThat(AgreementLaw.check(kind, on, TODAY, known).stream().map(Refusal::code).findFirst())
        .isEqualTo(Optional.ofNullable(code));
  }

  @ParameterizedTest
  @CsvSource({"2026-01-05, true", "2026-01-04, false", "2025-01-05, false"})
  void isWithdrawnOnTheSameDayOnly(LocalDate recordedOn, boolean passes) {
    assertThat(AgreementLaw.checkWithdrawal(recordedOn, TODAY).isEmpty()).isEqualTo(passes);
  }
}
