package dev.customerfirst.renewals.domain;

import java.math.BigDecimal;
import java.util.List;

/** The lines behind a figure. A figure is the sum of its lines and nothing else. */
public final class RetentionLedger {

  private RetentionLedger() {}

  /** What an account adds to a figure; lines that count in no rate are listed as well. */
  public static List<LedgerLine> lines(AccountRetention account, RetentionMetric metric) {
    if (metric.countsAccounts()) {
      return account.outcome() == AccountOutcome.NOT_THERE ? List.of() : List.of(logo(account));
    }
    return metric.looksAtRenewals()
        ? account.renewals().stream().map(row -> renewal(account, row, metric)).toList()
        : account.rows().stream().map(row -> revenue(account, row, metric)).toList();
  }

  private static LedgerLine logo(AccountRetention account) {
    boolean pending = account.outcome() == AccountOutcome.PENDING;
    return new LedgerLine(
        account.accountId(),
        null,
        account.outcome().name(),
        account.outcome() == AccountOutcome.KEPT ? BigDecimal.ONE : BigDecimal.ZERO,
        pending ? BigDecimal.ZERO : BigDecimal.ONE,
        pending ? BigDecimal.ONE : BigDecimal.ZERO,
        null,
        null);
  }

  private static LedgerLine revenue(
      AccountRetention account, RetentionRow row, RetentionMetric metric) {
    boolean gross = metric == RetentionMetric.GROSS_REVENUE_RETENTION;
    BigDecimal stayed = gross ? row.kept() : row.keptAndGrown();
    return new LedgerLine(
        account.accountId(),
        row.currency(),
        row.outcome().name(),
        stayed,
        row.start(),
        row.pending(),
        row,
        null);
  }

  private static LedgerLine renewal(
      AccountRetention account, RenewalRow row, RetentionMetric metric) {
    boolean gross = metric == RetentionMetric.GROSS_RENEWAL_RATE;
    return new LedgerLine(
        account.accountId(),
        row.currency(),
        row.outcome().name(),
        gross ? row.renewed() : row.after(),
        row.counts() ? row.before() : BigDecimal.ZERO,
        row.outcome() == ContractOutcome.PENDING ? row.before() : BigDecimal.ZERO,
        null,
        row);
  }
}
