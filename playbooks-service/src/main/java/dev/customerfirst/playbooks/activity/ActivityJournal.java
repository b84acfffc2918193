package dev.customerfirst.playbooks.activity;

import dev.customerfirst.kit.security.Actor;
import dev.customerfirst.playbooks.domain.ActivityLife.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what to an activity, when and why. */
@ApplicationScoped
class ActivityJournal {

  private final ActivityStepRepository steps;
  private final Actor actor;
  private final Clock clock;

  ActivityJournal(ActivityStepRepository steps, Actor actor, Clock clock) {
    this.steps = steps;
    this.actor = actor;
    this.clock = clock;
  }

  void record(Activity activity, Step step, @Nullable String because) {
    steps.persist(
        new ActivityStep(activity.id(), clock.instant(), step, actor.id(), actor.role(), because));
  }

  ActivityHistory of(UUID activityId) {
    return new ActivityHistory(steps.of(activityId).stream().map(ActivityStep::view).toList());
  }
}
