package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.Role;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.playbooks.domain.ActivityLife;
import dev.customerfirst.playbooks.domain.ActivityLife.Step;
import dev.customerfirst.playbooks.domain.ActivityRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Tells other features whether somebody may do something about an activity. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ActivityOwners {

  private final ActivityRepository activities;
  private final Clock clock;

  ActivityOwners(ActivityRepository activities, Clock clock) {
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * An activity that is open, and the caller's.
   *
   * @param today by its calendar
   */
  public record Owned(UUID accountId, LocalDate today) {}

  /** Refuses with the owner's name, or with what became of the activity. */
  public Owned open(UUID activityId, Set<Role> caller) {
    Activity activity =
        activities
            .findByIdOptional(activityId)
            .orElseThrow(() -> Problems.notFound("activity", activityId));
    ActivityRules.mayClose(activity.owners(), caller)
        .or(() -> ActivityLife.refusal(activity.status(), Step.COMPLETE))
        .ifPresent(
            refused -> {
              throw Problems.refuse(refused);
            });
    return new Owned(activity.accountId(), LocalDate.ofInstant(clock.instant(), activity.zone()));
  }

  /** Refuses an id that no activity has. */
  public void known(UUID activityId) {
    if (activities.findByIdOptional(activityId).isEmpty()) {
      throw Problems.notFound("activity", activityId);
    }
  }
}
