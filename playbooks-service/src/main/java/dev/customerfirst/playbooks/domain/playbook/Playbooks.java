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
   * Takes in what can be played.
   *
   * @throws IllegalArgumentException for a playbook that its lint finds fault with, and for two
   *     with one code
   */
  public Playbooks(List<Playbook> playbooks) {
    for (Playbook playbook : playbooks) {
      List<LintFinding> findings = PlaybookLint.findings(playbook);
      if (!findings.isEmpty()) {
        throw new IllegalArgumentException(playbook.code() + " cannot be played: " + findings);
      }
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

  /** The one that is played for an activity of the journey. */
  public Optional<Playbook> of(ActivityCode activity) {
    return byCode.values().stream()
        .filter(playbook -> playbook.starts().activity() == activity)
        .findFirst();
  }

  public Optional<Playbook> called(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
