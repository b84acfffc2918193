package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.HealthBand;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a renewal stands.
 *
 * @param signal null while too little is known
 * @param call the call in force; null while there is none
 * @param plan the open plan; null when there is none
 */
public record RenewalStanding(
    RenewalSignal signal,
    @Nullable HealthBand call,
    @Nullable Projection projection,
    @Nullable OpenPlan plan,
    boolean accountExecutive) {

  /** A plan that is not over, with the days of its newest update and review. */
  public record OpenPlan(PlanKind kind, LocalDate updatedOn, LocalDate reviewedOn) {}

  public @Nullable HealthBand rating() {
    return CallRule.worse(signal.band(), call);
  }

  /**
   * What is missing, the more urgent first.
   *
   * @param today by the contract's own calendar
   */
  public List<RenewalGap> gaps(LocalDate today) {
    Set<RenewalGap> gaps = EnumSet.noneOf(RenewalGap.class);
    planGaps(gaps, today);
    if (isAt(RenewalTrait.CHAMPION, HealthBand.RED)) {
      gaps.add(RenewalGap.NO_CHAMPION);
    }
    if (isAt(RenewalTrait.ECONOMIC_BUYER, HealthBand.YELLOW)) {
      gaps.add(RenewalGap.NO_ECONOMIC_BUYER);
    }
    if (signal.band() == null) {
      gaps.add(RenewalGap.SIGNAL_UNKNOWN);
    }
    if (call == null) {
      gaps.add(RenewalGap.NO_CALL);
    }
    if (Objects.equals(CallRule.agree(signal.band(), call), false)) {
      gaps.add(RenewalGap.DISAGREEMENT);
    }
    if (projection == null) {
      gaps.add(RenewalGap.NO_PROJECTION);
    }
    if (!accountExecutive) {
      gaps.add(RenewalGap.NO_ACCOUNT_EXECUTIVE);
    }
    return List.copyOf(gaps);
  }

  private void planGaps(Set<RenewalGap> gaps, LocalDate today) {
    PlanKind needed = PlanKind.needed(rating());
    PlanKind have = plan == null ? PlanKind.MONITOR : plan.kind();
    if (needed != null && needed.compareTo(have) > 0) {
      gaps.add(
          needed == PlanKind.SAVE_PROGRAMME
              ? RenewalGap.PROGRAMME_MISSING
              : RenewalGap.PLAN_MISSING);
    }
    if (plan == null) {
      return;
    }
    if (today.isAfter(PlanLaw.updateDueOn(plan.updatedOn()))) {
      gaps.add(RenewalGap.UPDATE_OVERDUE);
    }
    PlanLaw.reviewDueOn(plan.kind(), plan.reviewedOn())
        .filter(today::isAfter)
        .ifPresent(due -> gaps.add(RenewalGap.REVIEW_OVERDUE));
  }

  private boolean isAt(RenewalTrait trait, HealthBand band) {
    return signal.traits().stream().anyMatch(t -> t.trait() == trait && t.band() == band);
  }
}
