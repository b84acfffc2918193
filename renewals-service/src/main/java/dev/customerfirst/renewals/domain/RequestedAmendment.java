package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.contracts.AgreedTerms;
import dev.customerfirst.events.contracts.SupportOverride;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be agreed anew, as somebody asks for it; null leaves as it is.
 *
 * @param effectiveOn from which day on it counts
 * @param endsOn last day, inclusive; or {@code termMonths}, or {@code sharedEnd}
 * @param supportOverrides all of them; an empty list takes them away
 */
public record RequestedAmendment(
    @Nullable LocalDate effectiveOn,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Integer termMonths,
    @Nullable SharedEnd sharedEnd,
    @Nullable Integer seats,
    @Nullable RequestedPrice value,
    @Nullable SupportPlan supportPlan,
    @Nullable List<SupportOverride> supportOverrides) {

  /** The request that leads from whatever there is to these terms. */
  public static RequestedAmendment to(AgreedTerms wanted) {
    return new RequestedAmendment(
        null,
        wanted.startsOn(),
        wanted.endsOn(),
        null,
        null,
        wanted.seats(),
        new RequestedPrice(wanted.value().amount(), wanted.value().currency()),
        wanted.supportPlan(),
        wanted.supportOverrides());
  }

  long endsGiven() {
    return Stream.of(endsOn, termMonths, sharedEnd).filter(Objects::nonNull).count();
  }

  /** Where in the request the end is asked for. */
  String endPointer() {
    if (sharedEnd != null) {
      return "/coTerminateWith";
    }
    return termMonths == null ? "/endsOn" : "/termMonths";
  }

  RequestedTerm termAfter(AgreedTerms before) {
    LocalDate start = startsOn == null ? before.startsOn() : startsOn;
    if (sharedEnd != null && sharedEnd.endsOn() != null) {
      return new RequestedTerm(start, sharedEnd.endsOn(), null);
    }
    return termMonths == null
        ? new RequestedTerm(start, endsOn == null ? before.endsOn() : endsOn, null)
        : new RequestedTerm(start, null, termMonths);
  }

  /** What is agreed then; the request has passed every rule. */
  AgreedTerms over(AgreedTerms before) {
    ContractTerm term = termAfter(before).term();
    return new AgreedTerms(
        term.startsOn(),
        term.endsOn(),
        seats == null ? before.seats() : seats,
        value == null ? before.value() : value.money(),
        supportPlan == null ? before.supportPlan() : supportPlan,
        supportOverrides == null
            ? before.supportOverrides()
            : SupportOverrideLaw.inOrder(supportOverrides));
  }
}
