package dev.customerfirst.playbooks.domain;

import static java.util.Map.entry;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.events.Tier;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** When activities open and fall due, before days off are looked at. */
final class DueRules {

  /** A tier-1 account plan is written ahead, so that it is ready on the quarter's first day. */
  static final int TIER_1_PLANNING_LEAD_DAYS = 14;

  private static final int STAGE_6_DAYS = 14;
  private static final int KICKOFF_DAYS = 14;
  private static final int BOOK_MEETINGS_DAYS = 21;

  private static final Map<ActivityCode, Rule> DUE =
      Map.ofEntries(
          entry(ActivityCode.KICKOFF, (slot, i) -> slot.contractStart().plusDays(KICKOFF_DAYS)),
          entry(
              ActivityCode.BOOK_MEETINGS,
              (slot, i) -> slot.contractStart().plusDays(BOOK_MEETINGS_DAYS)),
          entry(ActivityCode.CUSTOMER_ENABLEMENT, (slot, i) -> slot.endsOn()),
          entry(ActivityCode.PRODUCTION_ROLLOUT, (slot, i) -> slot.endsOn()),
          entry(ActivityCode.BUSINESS_REVIEW, (slot, i) -> slot.endOfMonth(0)),
          entry(ActivityCode.ACCOUNT_PLANNING, (slot, i) -> slot.endOfMonth(0)),
          entry(ActivityCode.NURTURE_ENABLEMENT, QuarterSlot::endOfMonth),
          entry(ActivityCode.RENEWAL_PLANNING, (slot, i) -> slot.endsOn()),
          entry(ActivityCode.RENEW_CONTRACT, (slot, i) -> slot.contractEnd()));

  private DueRules() {}

  /** The due day of a stage-6 activity. */
  static LocalDate dueAfterStage6(LocalDate reachedOn) {
    return reachedOn.plusDays(STAGE_6_DAYS);
  }

  /**
   * The due day of an activity of a contract.
   *
   * @param month 0 for the first month of the quarter; only nurture has others
   */
  static LocalDate due(ActivityCode code, Tier tier, QuarterSlot slot, int month) {
    if (isPlannedAhead(code, tier)) {
      return slot.startsOn();
    }
    return Objects.requireNonNull(DUE.get(code), () -> "no due rule for " + code).on(slot, month);
  }

  /** Whether it opens before its quarter, by date instead of with the quarter. */
  static boolean isPlannedAhead(ActivityCode code, Tier tier) {
    return code == ActivityCode.ACCOUNT_PLANNING && tier == Tier.TIER_1;
  }

  private interface Rule {
    LocalDate on(QuarterSlot slot, int month);
  }
}
