package dev.customerfirst.renewals.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.customerfirst.events.ExternalId;
import dev.customerfirst.kit.http.Problem;
import dev.customerfirst.kit.http.ProblemException;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.imports.RowResult;
import dev.customerfirst.kit.rule.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param row its place in the batch, from 0
 * @param contractId the contract it is about; absent when there is none
 * @param problem why it failed; its pointers lead into the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContractRowReport(
    int row,
    @Nullable ExternalId externalId,
    RowResult result,
    @Nullable UUID contractId,
    @Nullable Problem problem) {

  static ContractRowReport of(int place, ContractRow row, RowOutcome outcome) {
    Contract contract = outcome.contract();
    return new ContractRowReport(
        place,
        row.externalId().given(),
        outcome.result(),
        contract == null ? null : contract.id(),
        outcome.failed() ? problem(place, outcome) : null);
  }

  static ContractRowReport unreadable(int place, ProblemException problem) {
    return new ContractRowReport(place, null, RowResult.FAILED, null, problem(problem));
  }

  private static Problem problem(int place, RowOutcome outcome) {
    return problem(
        Problems.refuse(
            outcome.refusals().stream()
                .map(
                    refusal ->
                        new Refusal(
                            refusal.kind(),
                            refusal.code(),
                            "/rows/" + place + refusal.pointer(),
                            refusal.detail()))
                .toList()));
  }

  private static Problem problem(ProblemException e) {
    return new Problem(
        Problem.TYPE_BASE + e.code(),
        e.title(),
        e.status(),
        e.detail(),
        null,
        e.code(),
        e.errors(),
        null);
  }
}
