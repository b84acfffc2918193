package dev.customerfirst.accounts.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.customerfirst.accounts.batch.RowProblems;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.kit.http.Problem;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.rule.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one figure of a batch.
 *
 * @param row its place in the batch, from 0
 * @param accountId the account it is about; absent when there is none
 * @param problem why it failed; its pointers lead into the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MetricRowReport(
    int row, RowResult result, @Nullable UUID accountId, @Nullable Problem problem) {

  static MetricRowReport of(int place, MetricVerdict verdict) {
    Refusal refusal = verdict.refusal();
    return new MetricRowReport(
        place,
        verdict.result(),
        verdict.accountId(),
        refusal == null ? null : RowProblems.of(place, refusal));
  }

  static MetricRowReport unreadable(int place, ProblemException problem) {
    return new MetricRowReport(place, RowResult.FAILED, null, RowProblems.of(problem));
  }
}
