package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R092")
class RenewalRuleTest {

  private static final LocalDate STARTS_ON = LocalDate.of(2024, 1, 1);
  private final RenewalRule rule = new RenewalRule(30);

  @ParameterizedTest
  @CsvSource({
    "SIGNED,  2024-12-31, false,           , 2023-11-01, ",
    "STARTED, 2024-12-31, false,           , 2024-12-31, ",
    "STARTED, 2024-12-31, false,           , 2025-01-30, ",
    "STARTED, 2024-12-31, false,           , 2025-01-31, renewal-too-late",
    "ENDED,   2024-12-31, false, 2025-01-30, 2025-01-30, ",
    "ENDED,   2024-12-31, false, 2025-01-30, 2025-01-31, renewal-too-late",
    // What was decided at the end stands, whatever is set since.
    "ENDED,   2024-12-31, false, 2025-01-10, 2025-01-11, renewal-too-late",
    "ENDED,   2024-12-31, false, 2025-03-31, 2025-03-31, ",
    "CHURNED, 2024-12-31, false, 2025-01-30, 2025-01-30, ",
    "CHURNED, 2024-12-31, false, 2025-01-30, 2025-01-31, renewal-too-late",
    "LAPSED,  2024-12-31, false, 2025-01-30, 2025-01-31, renewal-too-late",
    "LAPSED,  2024-12-31, false,           , 2025-01-30, contract-status",
    "DRAFT,   2024-12-31, false,           , 2024-01-01, contract-status",
    "DRAFT,   2024-12-31, false,           , 2026-01-01, contract-status",
    "STARTED, 2024-12-31, true,            , 2024-06-01, already-renewed",
    "RENEWED, 2024-12-31, true,            , 2025-12-31, already-renewed",
    "STARTED, 2200-12-30, false,           , 2200-06-01, ",
    "STARTED, 2200-12-31, false,           , 2200-06-01, successor-out-of-range",
  })
  void allowsOneSuccessorUntilTheGracePeriodIsOver(
      ContractStatus status,
      LocalDate endsOn,
      boolean renewed,
      @Nullable LocalDate graceUntil,
      LocalDate today,
      @Nullable String code) {
    Optional<Refusal> refusal =
        rule.refusal(status, new ContractTerm(STARTS_ON, endsOn), renewed, graceUntil, today);

    assertThat(refusal.map(Refusal::code)).isEqualTo(Optional.ofNullable(code));
    assertThat(refusal.map(Refusal::kind).orElse(Refusal.Kind.CONFLICT))
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, true,  false, false, true",
    "2024-12-31, false, false, false, false",
    "2024-12-31, true,  true,  false, false",
    "2024-12-31, true,  false, true,  false",
    "2200-12-30, true,  false, false, true",
    "2200-12-31, true,  false, false, false",
  })
  void renewsByItselfUnlessSomebodyRenewedOrSaidThatItDoesNot(
      LocalDate endsOn, boolean autoRenew, boolean renewed, boolean left, boolean renews) {
    assertThat(
            RenewalRule.renewsByItself(
                new ContractTerm(STARTS_ON, endsOn), autoRenew, renewed, left))
        .isEqualTo(renews);
  }
}
