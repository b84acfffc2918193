package dev.customerfirst.playbooks.domain.playbook;

/** What people say about a step. */
public enum StepDeed {
  DONE,
  WAIVED,
  REOPENED
}
