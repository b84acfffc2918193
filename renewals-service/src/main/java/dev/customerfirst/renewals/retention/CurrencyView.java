package dev.customerfirst.renewals.retention;

import dev.customerfirst.renewals.domain.Movement;
import dev.customerfirst.renewals.domain.RetentionMetric;
import dev.customerfirst.renewals.domain.RetentionRow;
import dev.customerfirst.renewals.domain.RetentionTotals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Figures in one currency; nothing is converted.
 *
 * @param currency ISO 4217
 */
@Schema(name = "RetentionInCurrency")
record CurrencyView(
    String currency,
    MovementView movement,
    FigureView grossRevenueRetention,
    FigureView netRevenueRetention,
    FigureView grossRenewalRate,
    FigureView netRenewalRate) {

  /**
   * How value a year moved: start - churn - contraction + expansion + joined = end.
   *
   * @param start of customers at the start, without what is pending
   * @param pending value at the start in contracts that ended and can still be renewed
   * @param joined value at the end of those that had none in this currency at the start
   */
  @Schema(name = "RetentionMovement")
  record MovementView(
      String start,
      String pending,
      String churn,
      String contraction,
      String expansion,
      String joined,
      String end) {

    static MovementView of(RetentionRow row) {
      return of(Movement.of(row), row.currency());
    }

    static MovementView of(Movement movement, String currency) {
      return new MovementView(
          Amounts.text(movement.start(), currency),
          Amounts.text(movement.pending(), currency),
          Amounts.text(movement.churn(), currency),
          Amounts.text(movement.contraction(), currency),
          Amounts.text(movement.expansion(), currency),
          Amounts.text(movement.joined(), currency),
          Amounts.text(movement.end(), currency));
    }
  }

  static CurrencyView of(String currency, RetentionTotals.InCurrency sums, LedgerAddress ledger) {
    return new CurrencyView(
        currency,
        MovementView.of(sums.movement(), currency),
        figure(RetentionMetric.GROSS_REVENUE_RETENTION, currency, sums, ledger),
        figure(RetentionMetric.NET_REVENUE_RETENTION, currency, sums, ledger),
        figure(RetentionMetric.GROSS_RENEWAL_RATE, currency, sums, ledger),
        figure(RetentionMetric.NET_RENEWAL_RATE, currency, sums, ledger));
  }

  private static FigureView figure(
      RetentionMetric metric,
      String currency,
      RetentionTotals.InCurrency sums,
      LedgerAddress ledger) {
    return FigureView.of(sums.figure(metric), currency, ledger);
  }
}
