package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.playbooks.activity.Rescheduling.Move;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.domain.ActivityLife;
import dev.customerfirst.playbooks.domain.ActivityLife.Step;
import dev.customerfirst.playbooks.domain.ActivityRules;
import dev.customerfirst.playbooks.domain.RescheduleRules;
import dev.customerfirst.playbooks.domain.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Moves due days, and with them the due days of what waits. */
@ApplicationScoped
@Transactional
class RescheduleService {

  private final ActivityRepository activities;
  private final ActivityRuns runs;
  private final ActivityJournal journal;
  private final WorkingDays workingDays;
  private final Outbox outbox;

  RescheduleService(
      ActivityRepository activities,
      ActivityRuns runs,
      ActivityJournal journal,
      WorkingDays workingDays,
      Outbox outbox) {
    this.activities = activities;
    this.runs = runs;
    this.journal = journal;
    this.workingDays = workingDays;
    this.outbox = outbox;
  }

  Rescheduling preview(UUID id, NewDueDay wanted, Set<Role> caller) {
    return answer(moves(id, wanted, caller));
  }

  Rescheduling move(UUID id, NewDueDay wanted, Set<Role> caller) {
    Map<Activity, LocalDate> moves = moves(id, wanted, caller);
    Rescheduling answer = answer(moves);
    moves.forEach(
        (activity, day) -> {
          LocalDate before = activity.dueOn();
          activity.reschedule(day);
          journal.record(activity, Step.RESCHEDULE, wanted.reason());
          outbox.append(ActivityEvents.rescheduled(activity, before, wanted.reason()));
        });
    return answer;
  }

  /** In the order in which they wait for each other. */
  private Map<Activity, LocalDate> moves(UUID id, NewDueDay wanted, Set<Role> caller) {
    Activity activity = activities.locked(id).orElseThrow(() -> Problems.notFound("activity", id));
    allow(ActivityRules.mayClose(activity.owners(), caller));
    allow(ActivityLife.refusal(activity.status(), Step.RESCHEDULE));
    Optional<LocalDate> lastDay = runs.termsOf(activity).map(ContractTerms::endsOn);
    allow(RescheduleRules.mayMove(wanted.dueOn(), activity.opensOn(), lastDay.orElse(null)));
    Map<Activity, LocalDate> moves = new LinkedHashMap<>();
    LocalDate day = workingDays.onOrBefore(wanted.dueOn(), activity.opensOn());
    if (!day.equals(activity.dueOn())) {
      moves.put(activity, day);
      for (Activity follower :
          activities.openFollowers(
              activity.contractId(), RescheduleRules.followers(activity.code()))) {
        LocalDate due =
            RescheduleRules.following(
                follower.dueOn(), activity.dueOn(), day, lastDay.orElse(null));
        LocalDate working = workingDays.onOrBefore(due, follower.opensOn());
        if (working.isAfter(follower.dueOn())) {
          moves.put(follower, working);
        }
      }
    }
    return moves;
  }

  private static Rescheduling answer(Map<Activity, LocalDate> moves) {
    return new Rescheduling(
        moves.entrySet().stream()
            .map(
                move ->
                    new Move(
                        move.getKey().id(),
                        move.getKey().code(),
                        move.getKey().dueOn(),
                        move.getValue()))
            .toList());
  }

  private static void allow(Optional<Refusal> refusal) {
    refusal.ifPresent(
        refused -> {
          throw Problems.refuse(refused);
        });
  }
}
