package dev.customerfirst.playbooks.domain.playbook;

import java.util.ArrayList;
import java.util.List;

/** What a look at a playbook found so far. */
final class Findings {

  private final List<LintFinding> found = new ArrayList<>();

  void add(LintRule rule, String pointer, String detail) {
    found.add(new LintFinding(rule, pointer, detail));
  }

  void atStep(LintRule rule, int step, String field, String detail) {
    add(rule, "/steps/" + step + "/" + field, detail);
  }

  List<LintFinding> all() {
    return List.copyOf(found);
  }
}
