package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.kit.http.KnownTimeZone;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.renewals.domain.JourneyFrom;
import dev.customerfirst.renewals.domain.RequestedTerm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contract as it comes in, signed or to be signed. */
record NewContract(
    @NotNull UUID accountId,
    @NotNull LocalDate startsOn,
    @Schema(description = "Last day, inclusive. Give this or termMonths.")
        @Nullable LocalDate endsOn,
    @Schema(description = "Whole months, 1 to 240. Give this or endsOn.")
        @Nullable Integer termMonths,
    @Schema(description = "IANA zone in which the contract's days begin and end")
        @NotNull
        @KnownTimeZone
        String timeZone,
    @NotNull @Valid NewPrice value,
    @NotNull @Min(1) @Max(MOST_SEATS) Integer seats,
    @NotNull SupportPlan supportPlan,
    @Nullable UUID opportunityId,
    @Schema(
            description =
                "Quarters that ended before this day are history. Without it: the first day, or the"
                    + " day of entry when the contract is running already.")
        @Nullable LocalDate journeyFrom,
    @Nullable Boolean autoRenew,
    @Schema(description = "Days before the end; 0 when not given") @Min(0) @Max(MOST_NOTICE_DAYS)
        @Nullable Integer noticeDays) {

  static final int MOST_SEATS = 10_000_000;
  static final int MOST_NOTICE_DAYS = 365;

  /** A draft as it could be sent again. */
  static NewContract of(Contract draft) {
    Conditions conditions = draft.conditions();
    return new NewContract(
        draft.accountId(),
        draft.term().startsOn(),
        draft.term().endsOn(),
        null,
        draft.zone().getId(),
        new NewPrice(conditions.amount(), conditions.currency()),
        conditions.seats(),
        conditions.supportPlan(),
        draft.opportunityId(),
        draft.journeyAskedFrom(),
        conditions.autoRenew(),
        conditions.noticeDays());
  }

  NewContract withoutLastDay() {
    return new NewContract(
        accountId,
        startsOn,
        null,
        termMonths,
        timeZone,
        value,
        seats,
        supportPlan,
        opportunityId,
        journeyFrom,
        autoRenew,
        noticeDays);
  }

  /**
   * The agreement, when no rule is broken.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 422 with every broken rule
   */
  Agreement agreement() {
    RequestedTerm term = new RequestedTerm(startsOn, endsOn, termMonths);
    List<Refusal> refusals = new ArrayList<>(term.refusals());
    if (refusals.isEmpty()) {
      refusals.addAll(JourneyFrom.refusals(term.term(), journeyFrom));
    }
    refusals.addAll(value.requested().refusals());
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    return new Agreement(
        accountId, term.term(), ZoneId.of(timeZone), conditions(), journeyFrom, opportunityId);
  }

  private Conditions conditions() {
    return new Conditions(
        seats,
        value.requested().money().amount(),
        value.currency(),
        supportPlan,
        autoRenew != null && autoRenew,
        noticeDays == null ? 0 : noticeDays);
  }
}
