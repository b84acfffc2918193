package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one account, or one contract, adds to a figure. The numerators of a ledger add up to the
 * numerator of its figure, the denominators to the denominator.
 *
 * @param currency null where accounts are counted
 * @param outcome code of what became of it
 * @param pending what can still be renewed, and therefore counts in neither
 * @param row the movement of an account in that currency; null in the other ledgers
 * @param renewal the contract that came to its end; null in the other ledgers
 */
public record LedgerLine(
    UUID accountId,
    @Nullable String currency,
    String outcome,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal pending,
    @Nullable RetentionRow row,
    @Nullable RenewalRow renewal) {

  boolean counts() {
    return denominator.signum() > 0;
  }

  boolean isPending() {
    return pending.signum() > 0;
  }
}
