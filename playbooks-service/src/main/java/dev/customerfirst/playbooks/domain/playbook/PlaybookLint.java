package dev.customerfirst.playbooks.domain.playbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what makes a playbook unfit to be played: whoever follows it would get stuck. */
public final class PlaybookLint {

  private final Playbook playbook;
  private final Map<String, Step> byCode = new HashMap<>();
  private final List<LintFinding> findings = new ArrayList<>();

  private PlaybookLint(Playbook playbook) {
    this.playbook = playbook;
  }

  /** Everything that is wrong; empty when it can be played. */
  public static List<LintFinding> findings(Playbook playbook) {
    PlaybookLint lint = new PlaybookLint(playbook);
    lint.look();
    return List.copyOf(lint.findings);
  }

  private void look() {
    if (!playbook.starts().isClear()) {
      find(LintRule.START_UNCLEAR, "/starts", "Name an activity of the journey or a signal.");
    }
    if (playbook.steps().isEmpty()) {
      find(LintRule.NO_STEPS, "/steps", "Give it at least one step.");
    }
    for (int i = 0; i < playbook.steps().size(); i++) {
      Step step = playbook.steps().get(i);
      if (byCode.putIfAbsent(step.code(), step) != null) {
        find(LintRule.STEP_TWICE, at(i, "code"), "Two steps are called " + step.code() + ".");
      }
    }
    Set<String> reachable = reachable();
    for (int i = 0; i < playbook.steps().size(); i++) {
      Step step = playbook.steps().get(i);
      look(step, i);
      if (byCode.keySet().containsAll(step.after()) && !reachable.contains(step.code())) {
        find(
            LintRule.STEP_UNREACHABLE,
            at(i, "after"),
            "It waits, directly or through others, for a step that can never be done.");
      }
    }
  }

  private void look(Step step, int i) {
    if (step.owners().isEmpty()) {
      find(
          LintRule.STEP_WITHOUT_ROLE,
          at(i, "owners"),
          "Name at least one role that answers for it.");
    }
    if (step.dueDay() < 0 || step.dueDay() > playbook.lastsDays()) {
      find(
          LintRule.STEP_DUE_OUTSIDE,
          at(i, "dueDay"),
          "The playbook lasts from day 0 to day %d.".formatted(playbook.lastsDays()));
    }
    if (step.hours().signum() <= 0) {
      find(LintRule.STEP_WITHOUT_HOURS, at(i, "hours"), "Say how long it takes, above 0.");
    }
    for (String code : step.after()) {
      Step before = byCode.get(code);
      if (before == null) {
        find(LintRule.STEP_UNKNOWN, at(i, "after"), "No step is called " + code + ".");
      } else if (before.dueDay() > step.dueDay()) {
        find(
            LintRule.STEP_DUE_TOO_EARLY,
            at(i, "dueDay"),
            "It comes after %s, which is due on day %d.".formatted(code, before.dueDay()));
      }
    }
  }

  /** The steps that whoever does one after the other gets to. */
  private Set<String> reachable() {
    Set<String> reached = new HashSet<>();
    boolean further = true;
    while (further) {
      further = false;
      for (Step step : playbook.steps()) {
        if (reached.containsAll(step.after()) && reached.add(step.code())) {
          further = true;
        }
      }
    }
    return reached;
  }

  private void find(LintRule rule, String pointer, String detail) {
    findings.add(new LintFinding(rule, pointer, detail));
  }

  private static String at(int step, String field) {
    return "/steps/" + step + "/" + field;
  }
}
