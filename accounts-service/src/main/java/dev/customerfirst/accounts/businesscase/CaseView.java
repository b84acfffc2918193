package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.accounts.domain.CaseStatus;
import dev.customerfirst.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Promised against delivered, as of today by the account's calendar.
 *
 * @param revision the one shown; the newest unless another was asked for
 * @param because the status in words
 * @param lookedOn when it was last revised or reviewed
 * @param reviews looks that found it still right, newest first
 * @param history all revisions, newest first
 * @param version the number in the ETag
 */
@Schema(name = "BusinessCase", examples = CaseView.EXAMPLE)
record CaseView(
    UUID accountId,
    int revision,
    CaseStatus status,
    String because,
    @Nullable Money expectedValue,
    @Nullable Money deliveredValue,
    List<TargetView> targets,
    LocalDate lookedOn,
    List<ReviewView> reviews,
    List<RevisionView> history,
    long version) {

  static final String EXAMPLE =
      """
      {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "revision": 1, "status": "ON_TRACK",
       "because": "What is reported keeps up with the calendar.",
       "expectedValue": {"amount": "250000.00", "currency": "USD"},
       "deliveredValue": {"amount": "90000.00", "currency": "USD"},
       "targets": [{"metric": "hours to a fix", "unit": "h", "baseline": 72, "target": 24,
       "dueOn": "2026-09-30", "promisedOn": "2026-01-05", "delivered": 40, "status": "ON_TRACK",
       "because": "hours to a fix is 40 on the way from 72 to 24; 65 % of the time is over."}],
       "lookedOn": "2026-01-05", "reviews": [], "history": [{"revision": 1,
       "expectedValue": {"amount": "250000.00", "currency": "USD"},
       "because": "Agreed with the economic buyer at the kick-off.", "revisedBy": "vera.eng",
       "revisedAt": "2026-01-05T09:00:00Z"}], "version": 1}""";
}
