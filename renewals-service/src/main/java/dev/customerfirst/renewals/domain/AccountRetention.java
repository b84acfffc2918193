package dev.customerfirst.renewals.domain;

import java.util.List;
import java.util.UUID;

/**
 * What a period did to one account.
 *
 * @param rows one a currency
 * @param renewals one for each contract that came to its end
 */
public record AccountRetention(
    UUID accountId, AccountOutcome outcome, List<RetentionRow> rows, List<RenewalRow> renewals) {

  public AccountRetention {
    rows = List.copyOf(rows);
    renewals = List.copyOf(renewals);
  }
}
