package dev.customerfirst.events;

/** The part of the journey that calls for an activity. */
public enum JourneyPhase {
  STAGE_6,
  CONTRACT_STARTED,
  QUARTER
}
