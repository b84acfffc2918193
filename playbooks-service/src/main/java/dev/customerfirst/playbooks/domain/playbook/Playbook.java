package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  /** Hours of work that playing it once is, for each role that owns a step. */
  public Map<Role, BigDecimal> hours() {
    Map<Role, BigDecimal> hours = new EnumMap<>(Role.class);
    for (Step step : steps) {
      step.owners().forEach(owner -> hours.merge(owner, step.hours(), BigDecimal::add));
    }
    return hours;
  }
}
