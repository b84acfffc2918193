package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.playbooks.domain.SuccessGoal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue: every playbook under its code, in the order in which a customer meets them. */
public final class Playbooks {

  private final Map<String, Playbook> byCode = new LinkedHashMap<>();

  /**
   * Takes in the present edition of each.
   *
   * @throws IllegalArgumentException for two with one code
   */
  public Playbooks(List<Playbook> playbooks) {
    for (Playbook playbook : playbooks) {
      if (byCode.putIfAbsent(playbook.code(), playbook) != null) {
        throw new IllegalArgumentException("two playbooks are called " + playbook.code());
      }
    }
  }

  public List<Playbook> all() {
    return List.copyOf(byCode.values());
  }

  /** Those that serve a goal (R042). */
  public List<Playbook> serving(SuccessGoal goal) {
    return byCode.values().stream().filter(playbook -> playbook.goals().contains(goal)).toList();
  }

  /** The one that is played for an activity of the journey; one to come is not played (R006). */
  public Optional<Playbook> of(ActivityCode activity) {
    return byCode.values().stream()
        .filter(Playbook::canBePlayed)
        .filter(playbook -> playbook.starts().activity() == activity)
        .findFirst();
  }

  /** The one that a signal starts; one to come is not played (R006). */
  public Optional<Playbook> of(Signal signal) {
    return byCode.values().stream()
        .filter(Playbook::canBePlayed)
        .filter(playbook -> playbook.starts().signal() == signal)
        .findFirst();
  }

  public Optional<Playbook> called(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
