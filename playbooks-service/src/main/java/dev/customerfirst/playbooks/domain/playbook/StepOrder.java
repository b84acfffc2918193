package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.DocumentType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which steps of a playbook come before which. */
final class StepOrder {

  private final Map<String, Step> byCode = new HashMap<>();
  private final Set<String> reachable = new HashSet<>();

  StepOrder(List<Step> steps) {
    steps.forEach(step -> byCode.putIfAbsent(step.code(), step));
    boolean further = true;
    while (further) {
      further = false;
      for (Step step : steps) {
        if (reachable.containsAll(step.after()) && reachable.add(step.code())) {
          further = true;
        }
      }
    }
  }

  /** Whether whoever does one step after the other gets to it. */
  boolean isReachable(Step step) {
    return reachable.contains(step.code());
  }

  /** The documents that are there once a step is done: its own, and those of all before it. */
  Set<DocumentType> documentsBy(Step step) {
    Set<DocumentType> made = EnumSet.noneOf(DocumentType.class);
    collect(step, new HashSet<>(), made);
    return made;
  }

  private void collect(Step step, Set<String> seen, Set<DocumentType> made) {
    if (seen.add(step.code())) {
      made.addAll(step.documents());
      for (String code : step.after()) {
        Step before = byCode.get(code);
        if (before != null) {
          collect(before, seen, made);
        }
      }
    }
  }
}
