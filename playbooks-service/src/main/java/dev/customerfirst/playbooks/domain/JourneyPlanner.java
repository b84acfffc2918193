package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.JourneyPhase;
import dev.customerfirst.events.Tier;
import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.events.contracts.QuarterLaw;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The journey law: which activities a deal and a contract call for, and when. */
public final class JourneyPlanner {

  /** A last quarter of fewer days gets no activities of its own, where there is another one. */
  private static final int STUB_DAYS = 28;

  private final WorkingDays workingDays;

  public JourneyPlanner(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** What a new-business deal calls for that reached stage 6 on this day (R062, R065). */
  public List<PlannedActivity> planStage6(LocalDate reachedOn) {
    return stage6(reachedOn, DueRules.dueAfterStage6(reachedOn));
  }

  /** The same where nobody knows that day: due and open the day before the contract starts. */
  public List<PlannedActivity> planStage6Before(LocalDate startsOn) {
    return stage6(startsOn.minusDays(1), startsOn.minusDays(1));
  }

  private List<PlannedActivity> stage6(LocalDate opensOn, LocalDate dueOn) {
    // All tiers are alike here, so any of them finds the row.
    return JourneyMatrix.at(JourneyMoment.STAGE_6_REACHED, Tier.TIER_1).stream()
        .map(
            code ->
                new PlannedActivity(
                    new ActivityKey(code, JourneyPhase.STAGE_6, null, 1),
                    opensOn,
                    false,
                    workingDays.onOrBefore(dueOn, opensOn),
                    null))
        .toList();
  }

  /** What the whole term of a contract calls for (R003), in order of its quarters. */
  public Journey plan(JourneyTerms terms) {
    List<ContractQuarter> quarters =
        QuarterLaw.quarters(terms.startsOn(), terms.endsOn(), terms.zone());
    boolean stub = endsWithStub(quarters);
    int last = stub ? quarters.size() - 1 : quarters.size();
    List<PlannedActivity> activities = new ArrayList<>();
    for (ContractQuarter quarter : quarters.subList(0, last)) {
      if (!quarter.endsOn().isBefore(terms.journeyFrom())) {
        QuarterSlot slot = QuarterSlot.of(quarter, terms.startsOn(), terms.endsOn());
        Tier tier = terms.tiers().on(quarter.startsOn());
        if (quarter.number() == 1 && !terms.renewal()) {
          activities.addAll(started(slot, tier));
        }
        activities.addAll(quarter(slot, tier, terms.renewal(), quarter.number() == last));
      }
    }
    return new Journey(List.copyOf(activities), stub ? List.of(Journey.STUB_QUARTER) : List.of());
  }

  /**
   * One more activity in a quarter of a contract; empty where the journey has no such quarter.
   *
   * @param quarter 1 for the first
   */
  Optional<PlannedActivity> inQuarter(JourneyTerms terms, ActivityCode code, int quarter) {
    List<ContractQuarter> quarters =
        QuarterLaw.quarters(terms.startsOn(), terms.endsOn(), terms.zone());
    int last = endsWithStub(quarters) ? quarters.size() - 1 : quarters.size();
    return quarters.stream()
        .limit(last)
        .filter(each -> each.number() == quarter)
        .filter(each -> !each.endsOn().isBefore(terms.journeyFrom()))
        .map(each -> QuarterSlot.of(each, terms.startsOn(), terms.endsOn()))
        .map(
            slot ->
                activity(
                    code,
                    JourneyPhase.QUARTER,
                    quarter,
                    0,
                    slot,
                    terms.tiers().on(slot.startsOn())))
        .findFirst();
  }

  WorkingDays workingDays() {
    return workingDays;
  }

  private static boolean endsWithStub(List<ContractQuarter> quarters) {
    ContractQuarter last = quarters.get(quarters.size() - 1);
    long days = ChronoUnit.DAYS.between(last.startsOn(), last.endsOn()) + 1;
    return quarters.size() > 1 && days < STUB_DAYS;
  }

  private List<PlannedActivity> started(QuarterSlot slot, Tier tier) {
    return JourneyMatrix.at(JourneyMoment.CONTRACT_STARTED, tier).stream()
        .map(code -> activity(code, JourneyPhase.CONTRACT_STARTED, null, 0, slot, tier))
        .toList();
  }

  private List<PlannedActivity> quarter(
      QuarterSlot slot, Tier tier, boolean renewal, boolean isFinal) {
    JourneyMoment moment = JourneyMoment.ofQuarter(slot.number(), renewal);
    return JourneyMatrix.atQuarter(moment, tier, isFinal).stream()
        .flatMap(
            code ->
                months(code, slot)
                    .mapToObj(
                        month ->
                            activity(code, JourneyPhase.QUARTER, slot.number(), month, slot, tier)))
        .toList();
  }

  private static IntStream months(ActivityCode code, QuarterSlot slot) {
    return code == ActivityCode.NURTURE_ENABLEMENT
        ? IntStream.range(0, QuarterSlot.MONTHS).filter(slot::hasMonth)
        : IntStream.of(0);
  }

  private PlannedActivity activity(
      ActivityCode code,
      JourneyPhase phase,
      @Nullable Integer quarter,
      int month,
      QuarterSlot slot,
      Tier tier) {
    boolean ahead = DueRules.isPlannedAhead(code, tier);
    LocalDate opensOn =
        ahead ? slot.startsOn().minusDays(DueRules.TIER_1_PLANNING_LEAD_DAYS) : slot.startsOn();
    LocalDate dueOn =
        workingDays.onOrBefore(DueRules.due(code, tier, slot, month), slot.startsOn());
    return new PlannedActivity(
        new ActivityKey(code, phase, quarter, month + 1), opensOn, ahead, dueOn, tier);
  }
}
