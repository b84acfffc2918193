package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.kit.http.KnownTimeZone;
import dev.customerfirst.renewals.account.AccountName;
import dev.customerfirst.renewals.external.NewExternalId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of a batch or a file: a contract as another system knows it, with its key there.
 *
 * @param accountId the account here; or {@code accountExternalId}, its key in another system
 * @param endsOn last day, inclusive; or {@code termMonths}
 */
@Schema(examples = ContractBatchExamples.ROW)
record ContractRow(
    @NotNull @Valid NewExternalId externalId,
    @Nullable UUID accountId,
    @Nullable @Valid NewExternalId accountExternalId,
    @NotNull LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Integer termMonths,
    @NotNull @KnownTimeZone String timeZone,
    @NotNull @Valid NewPrice value,
    @NotNull @Min(1) @Max(NewContract.MOST_SEATS) Integer seats,
    @NotNull SupportPlan supportPlan,
    @Nullable @Size(max = NewSupportOverride.MOST)
        List<@NotNull @Valid NewSupportOverride> supportOverrides,
    @Nullable UUID opportunityId,
    @Nullable LocalDate journeyFrom,
    @Nullable Boolean autoRenew,
    @Min(0) @Max(NewContract.MOST_NOTICE_DAYS) @Nullable Integer noticeDays) {

  AccountName account() {
    return new AccountName(accountId, accountExternalId);
  }

  NewContract of(UUID account) {
    return new NewContract(
        account,
        startsOn,
        endsOn,
        termMonths,
        timeZone,
        value,
        seats,
        supportPlan,
        supportOverrides,
        opportunityId,
        journeyFrom,
        autoRenew,
        noticeDays);
  }
}
