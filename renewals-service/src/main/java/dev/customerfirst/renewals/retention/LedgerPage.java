package dev.customerfirst.renewals.retention;

import dev.customerfirst.kit.http.Page;
import dev.customerfirst.renewals.domain.RetentionMetric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a ledger, account by account.
 *
 * @param over whether the last day is over everywhere
 * @param next cursor of the following page; null on the last one
 */
@Schema(name = "RetentionLedgerPage")
record LedgerPage(
    RetentionMetric metric,
    LocalDate from,
    LocalDate to,
    boolean over,
    Instant asOf,
    List<LedgerEntry> items,
    @Nullable String next) {

  static LedgerPage of(LedgerQuestion question, Page<LedgerEntry> page) {
    return new LedgerPage(
        question.metric(),
        question.accounts().period().from(),
        question.accounts().period().to(),
        question.accounts().over(),
        question.accounts().asOf(),
        page.items(),
        page.next());
  }
}
