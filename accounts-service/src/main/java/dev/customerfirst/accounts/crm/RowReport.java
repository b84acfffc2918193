package dev.customerfirst.accounts.crm;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.batch.RowProblems;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.http.Problem;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.rule.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param row its place in the batch, from 0
 * @param accountId the account it is about; absent when there is none
 * @param problem why it failed; its pointers lead into the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowReport(
    int row,
    @Nullable ExternalId externalId,
    RowResult result,
    @Nullable UUID accountId,
    @Nullable Problem problem) {

  static RowReport of(int place, CrmRow row, Upserted outcome) {
    Account account = outcome.account();
    Refusal refusal = outcome.refusal();
    return new RowReport(
        place,
        row.externalId().given(),
        outcome.result(),
        account == null ? null : account.id(),
        refusal == null ? null : RowProblems.of(place, refusal));
  }

  static RowReport unreadable(int place, ProblemException problem) {
    return new RowReport(place, null, RowResult.FAILED, null, RowProblems.of(problem));
  }
}
