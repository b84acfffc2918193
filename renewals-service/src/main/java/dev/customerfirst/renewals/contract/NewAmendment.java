package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.renewals.domain.RequestedAmendment;
import dev.customerfirst.renewals.domain.SharedEnd;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is agreed anew; whatever is not given stays as it was. */
record NewAmendment(
    @Schema(
            description =
                "From which day on it counts, within the contract; today, or the first day of a"
                    + " contract that has not started, when not given")
        @Nullable LocalDate effectiveOn,
    @Schema(description = "Another first day, only before the contract has started")
        @Nullable LocalDate startsOn,
    @Schema(description = "Last day, inclusive. Give one of this, termMonths, coTerminateWith.")
        @Nullable LocalDate endsOn,
    @Schema(description = "Whole months from the first day, 1 to 240") @Nullable Integer termMonths,
    @Schema(description = "Another contract of the account, whose last day becomes that of this")
        @Nullable UUID coTerminateWith,
    @Min(1) @Max(NewContract.MOST_SEATS) @Nullable Integer seats,
    @Schema(description = "Of the whole contract") @Valid @Nullable NewPrice value,
    @Nullable SupportPlan supportPlan,
    @Schema(description = "All of them; an empty list takes them away")
        @Nullable
        @Size(max = NewSupportOverride.MOST)
        List<@NotNull @Valid NewSupportOverride> supportOverrides,
    @Schema(description = "Why, in words; stays in the history") @NotBlank @Size(max = 1000)
        String because) {

  RequestedAmendment requested(@Nullable SharedEnd sharedEnd) {
    return new RequestedAmendment(
        effectiveOn,
        startsOn,
        endsOn,
        termMonths,
        sharedEnd,
        seats,
        value == null ? null : value.requested(),
        supportPlan,
        NewSupportOverride.promised(supportOverrides));
  }
}
