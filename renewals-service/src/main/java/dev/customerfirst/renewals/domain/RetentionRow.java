package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;

/**
 * What became of an account's value a year in one currency: {@code start - churn - contraction +
 * expansion + joined = end}.
 *
 * @param start what it was worth at the end of the day before the period, without what is pending
 * @param pending what it was worth besides, in contracts that ended and can still be renewed
 * @param joined the value at the end of those that had none at the start
 * @param startsLater nothing runs on the last day; the end counts what starts next
 */
public record RetentionRow(
    String currency,
    RetentionOutcome outcome,
    BigDecimal start,
    BigDecimal pending,
    BigDecimal churn,
    BigDecimal contraction,
    BigDecimal expansion,
    BigDecimal joined,
    BigDecimal end,
    boolean startsLater) {

  /** Of what counts at the start, what is still there. */
  public BigDecimal kept() {
    return start.subtract(churn).subtract(contraction);
  }

  /** What is there at the end of those that count at the start. */
  public BigDecimal keptAndGrown() {
    return kept().add(expansion);
  }
}
