package dev.customerfirst.renewals.retention;

import dev.customerfirst.kit.http.Codes;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.renewals.domain.RetentionMetric;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which figure's ledger is asked for.
 *
 * @param currency null for all of them, and where accounts are counted
 */
record LedgerQuestion(
    RetentionQuestion accounts, RetentionMetric metric, @Nullable String currency) {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /**
   * Reads the query parameters {@code metric} and {@code currency}.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 400 or 422 for what cannot be asked
   */
  static LedgerQuestion of(
      RetentionQuestion accounts, @Nullable String metric, @Nullable String currency) {
    RetentionMetric asked = metric(metric);
    if (currency != null && !CURRENCY.matcher(currency).matches()) {
      throw Problems.badQuery("currency", "Send a code of ISO 4217 in capitals, such as EUR.");
    }
    if (currency != null && asked.countsAccounts()) {
      throw Problems.badQuery(
          "currency", "Accounts are counted, whatever they pay in. Leave 'currency' out.");
    }
    return new LedgerQuestion(accounts, asked, currency);
  }

  static RetentionMetric metric(@Nullable String metric) {
    if (metric == null) {
      throw Problems.badQuery("metric", "Say whose ledger: send 'metric', such as LOGO_RETENTION.");
    }
    return Codes.parse(RetentionMetric.class, metric, "?metric");
  }

  boolean asksFor(@Nullable String lineCurrency) {
    return currency == null || currency.equals(lineCurrency);
  }
}
