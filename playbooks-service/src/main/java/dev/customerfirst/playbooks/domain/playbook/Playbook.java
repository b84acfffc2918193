package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.playbooks.domain.SuccessGoal;
import java.util.List;

/**
 * How a situation that comes again is met (R004).
 *
 * @param code names it for good, upper case
 * @param purpose what the customer has from it
 * @param guideline how to go about it (R168)
 * @param goals what it serves, the first one above all (R042)
 * @param lastsDays days from its start to its end
 */
public record Playbook(
    String code,
    String name,
    Edition edition,
    String purpose,
    String guideline,
    List<SuccessGoal> goals,
    Start starts,
    int lastsDays,
    List<Step> steps) {

  public Playbook {
    goals = List.copyOf(goals);
    steps = List.copyOf(steps);
  }
}
