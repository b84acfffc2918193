package dev.customerfirst.renewals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.kit.rule.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeRuleTest {

  private static final ContractTerm TERM =
      new ContractTerm(LocalDate.of(2026, 2, 1), LocalDate.of(2027, 1, 31));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

  @ParameterizedTest
  @CsvSource({
    // status, renewed, given, signed, codes
    "STARTED, false, 2026-11-15, 2026-01-15, ''",
    "STARTED, false, 2026-11-16, 2026-01-15, notice-day-out-of-range",
    "STARTED, false, 2026-01-15, 2026-01-15, ''",
    "STARTED, false, 2026-01-14, 2026-01-15, notice-day-out-of-range",
    // It had been running before it was entered.
    "STARTED, false, 2026-02-01, 2026-06-01, ''",
    "STARTED, false, 2026-01-31, 2026-06-01, notice-day-out-of-range",
    "SIGNED,  false, 2026-01-20, 2026-01-15, ''",
    "ENDED,   false, 2026-11-15, 2026-01-15, ''",
    "DRAFT,   false, 2026-11-15, 2026-02-01, contract-status",
    "LAPSED,  false, 2026-11-15, 2026-01-15, contract-status",
    "CHURNED, false, 2026-11-15, 2026-01-15, contract-status",
    "STARTED, true,  2026-11-15, 2026-01-15, non-renewal-too-late",
    "RENEWED, true,  2026-11-15, 2026-01-15, non-renewal-too-late",
    "RENEWED, true,  2026-11-16, 2026-01-15, non-renewal-too-late notice-day-out-of-range",
  })
  void namesEveryReasonAgainstIt(
      ContractStatus status, boolean renewed, LocalDate given, LocalDate signed, String codes) {
    assertThat(
            String.join(
                " ",
                NoticeRule.refusals(status, TERM, renewed, false, given, signed, TODAY).stream()
                    .map(Refusal::code)
                    .toList()))
        .isEqualTo(codes);
  }

  @Test
  void whoComesTooLateHearsThatItHasRenewed() {
    assertThat(details(true))
        .singleElement()
        .asString()
        .contains("renews by itself", "has renewed");
    assertThat(details(false)).singleElement().asString().startsWith("This contract was renewed.");
  }

  private static List<String> details(boolean autoRenew) {
    return NoticeRule.refusals(
            ContractStatus.STARTED, TERM, true, autoRenew, TODAY, TERM.startsOn(), TODAY)
        .stream()
        .map(Refusal::detail)
        .toList();
  }
}
