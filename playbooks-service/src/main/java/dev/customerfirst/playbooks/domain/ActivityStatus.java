package dev.customerfirst.playbooks.domain;

/** Where an activity is in its life. */
public enum ActivityStatus {
  /** In the calendar; its time has not come. */
  PLANNED,
  /** Open: its owners can start. */
  SCHEDULED,
  /** Somebody works on it. */
  STARTED,
  COMPLETED,
  /** Will not be done, and somebody said why. */
  SKIPPED,
  /** The plan no longer asks for it. */
  WITHDRAWN;

  /** Whether somebody still has to do something about it. */
  public boolean isOpen() {
    return this == PLANNED || this == SCHEDULED || this == STARTED;
  }
}
