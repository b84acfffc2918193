package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R092")
class RenewalRuleTest {

  private static final LocalDate STARTS_ON = LocalDate.of(2024, 1, 1);
  private final RenewalRule rule = new RenewalRule(30);

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, false, 2023-11-01, ",
    "2024-12-31, false, 2024-12-31, ",
    "2024-12-31, false, 2025-01-30, ",
    "2024-12-31, false, 2025-01-31, renewal-too-late",
    "2024-12-31, true,  2024-06-01, already-renewed",
    "2024-12-31, true,  2025-12-31, already-renewed",
    "2200-12-30, false, 2200-06-01, ",
    "2200-12-31, false, 2200-06-01, successor-out-of-range",
  })
  void allowsOneSuccessorUntilTheGracePeriodIsOver(
      LocalDate endsOn, boolean renewed, LocalDate today, String code) {
    Optional<Refusal> refusal = rule.refusal(new ContractTerm(STARTS_ON, endsOn), renewed, today);

    assertThat(refusal.map(Refusal::code)).isEqualTo(Optional.ofNullable(code));
    assertThat(refusal.map(Refusal::kind).orElse(Refusal.Kind.CONFLICT))
        .isEqualTo(Refusal.Kind.CONFLICT);
  }
}
