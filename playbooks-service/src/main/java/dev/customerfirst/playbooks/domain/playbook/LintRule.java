package dev.customerfirst.playbooks.domain.playbook;

/** What a playbook must not have. */
public enum LintRule {
  /** It starts with nothing, or with two things. */
  START_UNCLEAR,
  /** There is nothing to do in it. */
  NO_STEPS,
  /** Two steps have one code. */
  STEP_TWICE,
  /** Nobody answers for a step. */
  STEP_WITHOUT_ROLE,
  /** A step costs nobody any time. */
  STEP_WITHOUT_HOURS,
  /** A step is due before the playbook starts or after it ends. */
  STEP_DUE_OUTSIDE,
  /** A step waits for one that is not there. */
  STEP_UNKNOWN,
  /** A step is due before one that it waits for. */
  STEP_DUE_TOO_EARLY,
  /** A step waits in a circle, or for one that does. */
  STEP_UNREACHABLE
}
