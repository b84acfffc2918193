package dev.customerfirst.accounts.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param contactId whom it is about; absent when there is nobody
 * @param problem why it failed; its pointers lead into the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactRowReport(
    int row,
    @Nullable ExternalId externalId,
    RowResult result,
    @Nullable UUID contactId,
    @Nullable Problem problem) {

  static ContactRowReport of(int place, CrmContactRow row, Upserted outcome) {
    Contact contact = outcome.contact();
    Refusal refusal = outcome.refusal();
    return new ContactRowReport(
        place,
        row.externalId().given(),
        outcome.result(),
        contact == null ? null : contact.id(),
        refusal == null ? null : RowProblems.of(place, refusal));
  }

  static ContactRowReport unreadable(int place, ProblemException problem) {
    return new ContactRowReport(place, null, RowResult.FAILED, null, RowProblems.of(problem));
  }
}
