package dev.customerfirst.playbooks.domain;

import static dev.customerfirst.playbooks.domain.ActivityStatus.COMPLETED;
import static dev.customerfirst.playbooks.domain.ActivityStatus.PLANNED;
import static dev.customerfirst.playbooks.domain.ActivityStatus.SCHEDULED;
import static dev.customerfirst.playbooks.domain.ActivityStatus.SKIPPED;
import static dev.customerfirst.playbooks.domain.ActivityStatus.STARTED;
import static dev.customerfirst.playbooks.domain.ActivityStatus.WITHDRAWN;

import dev.customerfirst.kit.rule.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every step in the life of an activity, in one table. What is not in it does not happen. */
public final class ActivityLife {

  /** What can happen to an activity. */
  public enum Step {
    /** Its time has come. */
    OPEN,
    /** Somebody begins to work on it. */
    START,
    COMPLETE,
    SKIP,
    REOPEN,
    /** Its due day moves. */
    RESCHEDULE,
    /** Another role takes part. */
    CALL_IN,
    /** The plan no longer asks for it. */
    WITHDRAW,
    /** The plan asks for it again. */
    RESTORE
  }

  record Transition(ActivityStatus from, Step step, ActivityStatus to) {}

  static final List<Transition> TRANSITIONS =
      List.of(
          new Transition(PLANNED, Step.OPEN, SCHEDULED),
          // Early is fine: a kickoff may be held, or a contract renewed, before its day (A45).
          new Transition(PLANNED, Step.START, STARTED),
          new Transition(PLANNED, Step.COMPLETE, COMPLETED),
          new Transition(PLANNED, Step.SKIP, SKIPPED),
          new Transition(PLANNED, Step.WITHDRAW, WITHDRAWN),
          new Transition(PLANNED, Step.RESCHEDULE, PLANNED),
          new Transition(PLANNED, Step.CALL_IN, PLANNED),
          new Transition(SCHEDULED, Step.START, STARTED),
          new Transition(SCHEDULED, Step.COMPLETE, COMPLETED),
          new Transition(SCHEDULED, Step.SKIP, SKIPPED),
          new Transition(SCHEDULED, Step.WITHDRAW, WITHDRAWN),
          new Transition(SCHEDULED, Step.RESCHEDULE, SCHEDULED),
          new Transition(SCHEDULED, Step.CALL_IN, SCHEDULED),
          new Transition(STARTED, Step.COMPLETE, COMPLETED),
          new Transition(STARTED, Step.SKIP, SKIPPED),
          new Transition(STARTED, Step.WITHDRAW, WITHDRAWN),
          new Transition(STARTED, Step.RESCHEDULE, STARTED),
          new Transition(STARTED, Step.CALL_IN, STARTED),
          new Transition(COMPLETED, Step.REOPEN, SCHEDULED),
          new Transition(SKIPPED, Step.REOPEN, SCHEDULED),
          new Transition(WITHDRAWN, Step.RESTORE, PLANNED));

  private ActivityLife() {}

  /** Where a step leads, or empty when it is not possible from here. */
  public static Optional<ActivityStatus> after(ActivityStatus from, Step step) {
    return TRANSITIONS.stream()
        .filter(transition -> transition.from() == from && transition.step() == step)
        .map(Transition::to)
        .findFirst();
  }

  /** Why a step is not possible from here, in words; empty when it is. */
  public static Optional<Refusal> refusal(ActivityStatus from, Step step) {
    return after(from, step).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.conflict("activity-" + code(from), words(from, step)));
  }

  private static String words(ActivityStatus from, Step step) {
    if (from == WITHDRAWN) {
      return "The plan no longer asks for this activity, so there is nothing to do.";
    }
    if (step == Step.REOPEN) {
      return "This activity is "
          + code(from)
          + ", and only a completed or skipped one is reopened.";
    }
    if (from == STARTED) {
      return "Somebody has started this activity already. Complete it, or skip it with a reason.";
    }
    return "This activity is already " + code(from) + ". Reopen it with a reason first.";
  }

  private static String code(ActivityStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
