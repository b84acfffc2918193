package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.Role;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a situation that comes again is met (R004).
 *
 * @param code names it for good, upper case
 * @param readiness READY where it is left out
 * @param purpose what the customer has from it
 * @param guideline how to go about it (R168)
 * @param goals what it serves, the first one above all (R042)
 * @param lastsDays days from its start to its end
 * @param openSteps FLAG where it is left out
 */
public record Playbook(
    String code,
    String name,
    Readiness readiness,
    Edition edition,
    String purpose,
    String guideline,
    List<SuccessGoal> goals,
    Start starts,
    int lastsDays,
    OpenSteps openSteps,
    List<Step> steps) {

  @SuppressWarnings("ConstantValue") // Files and requests may leave out what has a default.
  public Playbook {
    readiness = readiness == null ? Readiness.READY : readiness;
    openSteps = openSteps == null ? OpenSteps.FLAG : openSteps;
    goals = List.copyOf(goals);
    steps = List.copyOf(steps);
  }

  public boolean canBePlayed() {
    return readiness == Readiness.READY;
  }

  public Optional<Step> step(String code) {
    return steps.stream().filter(step -> step.code().equals(code)).findFirst();
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
