package dev.customerfirst.playbooks.domain;

import java.time.LocalDate;

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

  /**
   * Whether it is late: the calendar says so, whoever has looked by then.
   *
   * @param today by the calendar of the activity
   */
  public boolean isOverdue(LocalDate dueOn, LocalDate today) {
    return isOpen() && dueOn.isBefore(today);
  }
}
