package dev.customerfirst.accounts.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The adoption goal of an account.
 *
 * @param inForce null when none is
 * @param history those that were in force before, newest first
 */
@Schema(
    name = "AdoptionGoals",
    examples = "{\"inForce\": " + AdoptionGoalView.EXAMPLE + ", \"history\": []}")
record AdoptionGoals(@Nullable AdoptionGoalView inForce, List<AdoptionGoalView> history) {

  /**
   * @param goals newest first
   */
  static AdoptionGoals of(List<AdoptionGoal> goals) {
    return new AdoptionGoals(
        goals.stream()
            .filter(AdoptionGoal::isInForce)
            .findFirst()
            .map(AdoptionGoal::view)
            .orElse(null),
        goals.stream().filter(goal -> !goal.isInForce()).map(AdoptionGoal::view).toList());
  }
}
