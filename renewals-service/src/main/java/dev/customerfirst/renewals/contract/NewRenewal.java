package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.SupportPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a contract goes on; whatever is not given stays as it was. */
record NewRenewal(
    @Schema(description = "Last day, inclusive. Give this or termMonths.")
        @Nullable LocalDate endsOn,
    @Schema(description = "Whole months, 1 to 240. Give this or endsOn.")
        @Nullable Integer termMonths,
    @Valid @Nullable NewPrice value,
    @Min(1) @Max(NewContract.MOST_SEATS) @Nullable Integer seats,
    @Nullable SupportPlan supportPlan,
    @Nullable UUID opportunityId,
    @Nullable Boolean autoRenew,
    @Min(0) @Max(NewContract.MOST_NOTICE_DAYS) @Nullable Integer noticeDays) {

  /** The conditions of the successor. */
  Conditions after(Conditions before) {
    BigDecimal amount = value == null ? before.amount() : value.requested().money().amount();
    return new Conditions(
        seats == null ? before.seats() : seats,
        amount,
        value == null ? before.currency() : value.currency(),
        supportPlan == null ? before.supportPlan() : supportPlan,
        before.supportOverrides(),
        autoRenew == null ? before.autoRenew() : autoRenew,
        noticeDays == null ? before.noticeDays() : noticeDays);
  }
}
