package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.AgreedTerms;
import dev.customerfirst.events.contracts.SupportOverride;
import dev.customerfirst.kit.http.KnownTimeZone;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.renewals.domain.JourneyFrom;
import dev.customerfirst.renewals.domain.RequestedTerm;
import dev.customerfirst.renewals.domain.SupportOverrideLaw;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
    @Schema(description = "First responses in place of the plan's, one a severity")
        @Nullable
        @Size(max = NewSupportOverride.MOST)
        List<@NotNull @Valid NewSupportOverride> supportOverrides,
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
        NewSupportOverride.of(conditions.supportOverrides()),
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
        supportOverrides,
        opportunityId,
        journeyFrom,
        autoRenew,
        noticeDays);
  }

  /** Every broken rule of the request by itself. */
  List<Refusal> refusals() {
    RequestedTerm term = term();
    List<Refusal> refusals = new ArrayList<>(term.refusals());
    if (refusals.isEmpty()) {
      refusals.addAll(JourneyFrom.refusals(term.term(), journeyFrom));
    }
    refusals.addAll(value.requested().refusals());
    List<SupportOverride> promised = NewSupportOverride.promised(supportOverrides);
    if (promised != null) {
      refusals.addAll(SupportOverrideLaw.refusals(promised));
    }
    return refusals;
  }

  /**
   * The agreement, when no rule is broken.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 422 with every broken rule
   */
  Agreement agreement() {
    List<Refusal> refusals = refusals();
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    return new Agreement(
        accountId,
        term().term(),
        ZoneId.of(timeZone),
        conditions(List.of(), false, 0),
        journeyFrom,
        opportunityId);
  }

  /** What conditions become; what is left out stays. */
  Conditions over(Conditions known) {
    return conditions(known.supportOverrides(), known.autoRenew(), known.noticeDays());
  }

  /** What is agreed then; what is left out stays. */
  AgreedTerms termsOver(Contract known) {
    Conditions conditions = over(known.conditions());
    return new AgreedTerms(
        startsOn,
        term().term().endsOn(),
        conditions.seats(),
        conditions.value(),
        conditions.supportPlan(),
        conditions.supportOverrides());
  }

  /** Names what a signed contract keeps, if the request would change it. */
  List<Refusal> fixedOf(Contract known) {
    List<String> changed = new ArrayList<>();
    if (!known.accountId().equals(accountId)) {
      changed.add("accountId");
    }
    if (!known.zone().equals(ZoneId.of(timeZone))) {
      changed.add("timeZone");
    }
    if (journeyFrom != null && !journeyFrom.equals(known.journeyFrom())) {
      changed.add("journeyFrom");
    }
    if (opportunityId != null && !opportunityId.equals(known.opportunityId())) {
      changed.add("opportunityId");
    }
    return changed.isEmpty()
        ? List.of()
        : List.of(
            Refusal.conflict(
                "contract-dates-fixed",
                "A signed contract keeps its "
                    + String.join(", ", changed)
                    + ". Send these as they were; dates, seats, value, support and notice may"
                    + " change."));
  }

  private RequestedTerm term() {
    return new RequestedTerm(startsOn, endsOn, termMonths);
  }

  private List<SupportOverride> overridesOver(List<SupportOverride> known) {
    List<SupportOverride> promised = NewSupportOverride.promised(supportOverrides);
    return promised == null ? known : SupportOverrideLaw.inOrder(promised);
  }

  private Conditions conditions(
      List<SupportOverride> knownOverrides, boolean knownAutoRenew, int knownNoticeDays) {
    return new Conditions(
        seats,
        value.requested().money().amount(),
        value.currency(),
        supportPlan,
        overridesOver(knownOverrides),
        autoRenew == null ? knownAutoRenew : autoRenew,
        noticeDays == null ? knownNoticeDays : noticeDays);
  }
}
