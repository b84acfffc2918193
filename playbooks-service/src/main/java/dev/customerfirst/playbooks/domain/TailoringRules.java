package dev.customerfirst.playbooks.domain;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.domain.Tailoring.Change;
import dev.customerfirst.playbooks.domain.Tailoring.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far a journey bends. */
public final class TailoringRules {

  private static final int MOST_DAYS = 90;

  /** What belongs to no quarter, or to the last one alone. */
  private static final Set<ActivityCode> ONCE =
      EnumSet.of(
          ActivityCode.ONBOARD_PLANNING,
          ActivityCode.PRODUCTION_PLANNING,
          ActivityCode.KICKOFF,
          ActivityCode.BOOK_MEETINGS,
          ActivityCode.RENEWAL_PLANNING,
          ActivityCode.RENEW_CONTRACT);

  private TailoringRules() {}

  /** Everything that speaks against a change. */
  public static List<Refusal> refusals(Change change) {
    List<Refusal> refusals = new ArrayList<>();
    ActivityCode code = change.code();
    Integer days = change.days();
    if (code == ActivityCode.PLAYBOOK
        || code == ActivityCode.ONBOARD_PLANNING
        || code == ActivityCode.PRODUCTION_PLANNING) {
      refusals.add(
          Refusal.invalid(
              "not-of-a-contract",
              "/code",
              "Only what a contract calls for is tailored. Skip or reschedule " + code + "."));
    }
    if (change.kind() == Kind.LEAVE_OUT && code == ActivityCode.RENEW_CONTRACT) {
      refusals.add(
          Refusal.invalid(
              "not-to-be-left-out", "/code", "No contract ends without somebody renewing it."));
    }
    if (change.kind() == Kind.ADD && (change.quarter() == null || ONCE.contains(code))) {
      refusals.add(
          Refusal.invalid(
              "nothing-to-add",
              "/quarter",
              "Name the quarter, and an activity that quarters have: a review, a planning, a"
                  + " nurture session, enablement or roll-out."));
    }
    if (change.kind() == Kind.SHIFT
        ? days == null || days == 0 || Math.abs(days) > MOST_DAYS
        : days != null) {
      refusals.add(
          Refusal.invalid(
              "days-out-of-range",
              "/days",
              "SHIFT takes 1 to %d days, or as many below 0; the others take none."
                  .formatted(MOST_DAYS)));
    }
    return refusals;
  }
}
