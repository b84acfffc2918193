package dev.customerfirst.accounts.opportunity;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.customerfirst.accounts.batch.RowProblems;
import dev.customerfirst.accounts.batch.RowResult;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.http.Problem;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param row its place in the batch, from 0
 * @param opportunityId the opportunity it is about; absent when there is none
 * @param problem why it failed; its pointers lead into the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpportunityRowReport")
record DealRowReport(
    int row,
    @Nullable ExternalId externalId,
    RowResult result,
    @Nullable UUID opportunityId,
    @Nullable Problem problem) {

  static DealRowReport of(int place, DealRow row, DealOutcome outcome) {
    Opportunity opportunity = outcome.opportunity();
    return new DealRowReport(
        place,
        row.externalId().given(),
        outcome.result(),
        opportunity == null ? null : opportunity.id(),
        outcome.failed() ? problem(place, outcome) : null);
  }

  static DealRowReport unreadable(int place, ProblemException problem) {
    return new DealRowReport(place, null, RowResult.FAILED, null, RowProblems.of(problem));
  }

  private static Problem problem(int place, DealOutcome outcome) {
    return RowProblems.of(
        Problems.refuse(outcome.refusals().stream().map(each -> at(place, each)).toList()));
  }

  private static Refusal at(int place, Refusal refusal) {
    return new Refusal(
        refusal.kind(), refusal.code(), "/rows/" + place + refusal.pointer(), refusal.detail());
  }
}
