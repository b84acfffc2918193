package dev.customerfirst.renewals.retention;

import dev.customerfirst.events.Tier;
import dev.customerfirst.renewals.domain.LedgerLine;
import dev.customerfirst.renewals.domain.RenewalRow;
import dev.customerfirst.renewals.domain.RetentionRow;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one account, or one contract, adds to a figure.
 *
 * @param tier as the period began
 * @param ownerId as the period began
 * @param currency null where accounts are counted
 * @param outcome what became of it; NEW, REACTIVATED, NEW_CURRENCY and OTHER_CURRENCY count in no
 *     rate
 * @param movement of the account in this currency; null in ledgers of renewals and accounts
 * @param startsLater nothing runs on the last day; the end counts what starts next
 * @param renewal the contract that came to its end; only in ledgers of renewals
 */
@Schema(name = "RetentionLedgerEntry")
record LedgerEntry(
    UUID accountId,
    @Nullable String accountName,
    @Nullable Tier tier,
    @Nullable UUID ownerId,
    @Nullable String currency,
    String outcome,
    String numerator,
    String denominator,
    String pending,
    CurrencyView.@Nullable MovementView movement,
    boolean startsLater,
    @Nullable Renewal renewal) {

  /**
   * A contract that came to its end.
   *
   * @param before its value a year on its last day
   * @param after the value a year with which the next one starts
   */
  @Schema(name = "RetentionRenewal")
  record Renewal(
      UUID contractId, LocalDate endedOn, @Nullable UUID successorId, String before, String after) {

    static Renewal of(RenewalRow row) {
      return new Renewal(
          row.contractId(),
          row.endedOn(),
          row.successorId(),
          Amounts.text(row.before(), row.currency()),
          Amounts.text(row.after(), row.currency()));
    }
  }

  static LedgerEntry of(PortfolioAccount account, LedgerLine line) {
    RetentionRow row = line.row();
    RenewalRow renewal = line.renewal();
    return new LedgerEntry(
        account.id(),
        account.name(),
        account.tier(),
        account.ownerId(),
        line.currency(),
        line.outcome(),
        Amounts.text(line.numerator(), line.currency()),
        Amounts.text(line.denominator(), line.currency()),
        Amounts.text(line.pending(), line.currency()),
        row == null ? null : CurrencyView.MovementView.of(row),
        row != null && row.startsLater(),
        renewal == null ? null : Renewal.of(renewal));
  }

  /** Its place among the lines of its account. */
  String key() {
    if (renewal != null) {
      return renewal.contractId().toString();
    }
    return currency == null ? "" : currency;
  }
}
