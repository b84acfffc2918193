package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contract that came to its end in a period.
 *
 * @param endedOn its last day
 * @param before its value a year on that day
 * @param after the value a year with which its successor starts; zero without one
 */
public record RenewalRow(
    UUID contractId,
    LocalDate endedOn,
    @Nullable UUID successorId,
    String currency,
    ContractOutcome outcome,
    BigDecimal before,
    BigDecimal after) {

  /** What was renewed of what there was: growth makes up for nothing. */
  public BigDecimal renewed() {
    return before.min(after);
  }

  /** Whether it counts in the rates. */
  public boolean counts() {
    return outcome == ContractOutcome.RENEWED || outcome == ContractOutcome.LOST;
  }
}
