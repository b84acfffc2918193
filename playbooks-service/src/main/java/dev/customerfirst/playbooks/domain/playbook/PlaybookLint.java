package dev.customerfirst.playbooks.domain.playbook;

import dev.customerfirst.events.DocumentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what makes a playbook unfit to be played: whoever follows it would get stuck. */
public final class PlaybookLint {

  private final ConditionCheck conditions;
  private final Set<DocumentType> templates;

  /**
   * Looks with this knowledge.
   *
   * @param templates the documents that the library has a template of
   */
  public PlaybookLint(ConditionCheck conditions, Set<DocumentType> templates) {
    this.conditions = conditions;
    this.templates = Set.copyOf(templates);
  }

  /** Everything that is wrong; empty when it can be played. */
  public List<LintFinding> findings(Playbook playbook) {
    Findings found = new Findings();
    if (!playbook.starts().isClear()) {
      found.add(LintRule.START_UNCLEAR, "/starts", "Name an activity of the journey or a signal.");
    }
    if (playbook.steps().isEmpty() && playbook.canBePlayed()) {
      found.add(LintRule.NO_STEPS, "/steps", "Give it at least one step.");
    }
    BandLint.look(playbook.starts().bands(), found);
    Map<String, Step> byCode = byCode(playbook, found);
    StepOrder order = new StepOrder(playbook.steps());
    for (int i = 0; i < playbook.steps().size(); i++) {
      Step step = playbook.steps().get(i);
      lookAtStep(playbook, step, i, found);
      lookAtOrder(step, i, byCode, order, found);
      lookAtDocuments(step, i, order, found);
    }
    return found.all();
  }

  private static Map<String, Step> byCode(Playbook playbook, Findings found) {
    Map<String, Step> byCode = new HashMap<>();
    for (int i = 0; i < playbook.steps().size(); i++) {
      Step step = playbook.steps().get(i);
      if (byCode.putIfAbsent(step.code(), step) != null) {
        found.atStep(LintRule.STEP_TWICE, i, "code", "Two steps are called " + step.code() + ".");
      }
    }
    return byCode;
  }

  private void lookAtStep(Playbook playbook, Step step, int i, Findings found) {
    if (step.owners().isEmpty()) {
      found.atStep(
          LintRule.STEP_WITHOUT_ROLE, i, "owners", "Name at least one role that answers for it.");
    }
    if (step.dueDay() < 0 || step.dueDay() > playbook.lastsDays()) {
      found.atStep(
          LintRule.STEP_DUE_OUTSIDE,
          i,
          "dueDay",
          "The playbook lasts from day 0 to day %d.".formatted(playbook.lastsDays()));
    }
    if (step.hours().signum() <= 0) {
      found.atStep(LintRule.STEP_WITHOUT_HOURS, i, "hours", "Say how long it takes, above 0.");
    }
    String when = step.when();
    if (when != null) {
      conditions
          .fault(when)
          .ifPresent(fault -> found.atStep(LintRule.CONDITION_FAULTY, i, "when", fault));
    }
  }

  private static void lookAtOrder(
      Step step, int i, Map<String, Step> byCode, StepOrder order, Findings found) {
    for (String code : step.after()) {
      Step before = byCode.get(code);
      if (before == null) {
        found.atStep(LintRule.STEP_UNKNOWN, i, "after", "No step is called " + code + ".");
      } else if (before.dueDay() > step.dueDay()) {
        found.atStep(
            LintRule.STEP_DUE_TOO_EARLY,
            i,
            "dueDay",
            "It comes after %s, which is due on day %d.".formatted(code, before.dueDay()));
      }
    }
    if (byCode.keySet().containsAll(step.after()) && !order.isReachable(step)) {
      found.atStep(
          LintRule.STEP_UNREACHABLE,
          i,
          "after",
          "It waits, directly or through others, for a step that can never be done.");
    }
  }

  private void lookAtDocuments(Step step, int i, StepOrder order, Findings found) {
    for (DocumentType document : step.documents()) {
      if (!templates.contains(document)) {
        found.atStep(
            LintRule.DOCUMENT_WITHOUT_TEMPLATE,
            i,
            "documents",
            "The library has no template of " + document + ".");
      }
    }
    Set<DocumentType> made = order.documentsBy(step);
    for (Commitment commitment : step.commitments()) {
      DocumentType to = commitment.to();
      if (to != null && !made.contains(to)) {
        found.atStep(
            LintRule.AGREEMENT_TO_NOTHING,
            i,
            "commitments",
            "Neither this step nor one before it makes a " + to + ".");
      }
    }
  }
}
