package dev.customerfirst.playbooks.domain.playbook;

/** Whether a playbook can be played (R006). */
public enum Readiness {
  READY,
  /** People see that it will come; nothing is scheduled from it. */
  COMING
}
