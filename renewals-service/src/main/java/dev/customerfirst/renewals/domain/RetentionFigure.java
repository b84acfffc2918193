package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate with all it is made of.
 *
 * @param numerator money a year, or accounts
 * @param denominator in the same unit
 * @param counted how many accounts, or contracts, are in the denominator
 * @param pending how many can still be renewed, with some or all of what they have
 * @param pendingSum what is left out of both for that reason
 */
public record RetentionFigure(
    RetentionMetric metric,
    BigDecimal numerator,
    BigDecimal denominator,
    long counted,
    long pending,
    BigDecimal pendingSum) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static RetentionFigure nothing(RetentionMetric metric) {
    return new RetentionFigure(metric, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO);
  }

  RetentionFigure plus(LedgerLine line) {
    return new RetentionFigure(
        metric,
        numerator.add(line.numerator()),
        denominator.add(line.denominator()),
        counted + (line.counts() ? 1 : 0),
        pending + (line.isPending() ? 1 : 0),
        pendingSum.add(line.pending()));
  }

  /** Rounded half-even to a tenth; empty without a denominator. */
  public Optional<BigDecimal> percent() {
    return denominator.signum() == 0
        ? Optional.empty()
        : Optional.of(numerator.multiply(HUNDRED).divide(denominator, 1, RoundingMode.HALF_EVEN));
  }

  /** Why there is no rate; empty when there is one. */
  public Optional<String> silence() {
    if (denominator.signum() > 0) {
      return Optional.empty();
    }
    if (pending > 0) {
      return Optional.of("All that would count can still be renewed; nothing is decided yet.");
    }
    if (metric.looksAtRenewals()) {
      return Optional.of("No contract that can be compared came to its end in this period.");
    }
    return Optional.of(
        metric.countsAccounts()
            ? "There was no customer at the start of this period."
            : "No customer had value in this currency at the start of this period.");
  }
}
