package dev.customerfirst.events;

/** The part of the journey that calls for an activity. */
public enum JourneyPhase {
  STAGE_6,
  CONTRACT_STARTED,
  QUARTER,
  /** Beside the journey: a playbook that a signal started, or what somebody decided. */
  EXTRA
}
