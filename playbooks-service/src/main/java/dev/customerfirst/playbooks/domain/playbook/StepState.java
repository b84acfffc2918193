package dev.customerfirst.playbooks.domain.playbook;

/** Where a step of a run is. */
public enum StepState {
  /** Its condition does not hold here, so there is nothing to do. */
  NOT_CALLED_FOR,
  /** Something comes before it. */
  WAITING,
  OPEN,
  DONE,
  /** Not done, and somebody said why that is right here. */
  WAIVED;

  /** Whether somebody still has to do something about it. */
  public boolean isOwed() {
    return this == WAITING || this == OPEN;
  }
}
