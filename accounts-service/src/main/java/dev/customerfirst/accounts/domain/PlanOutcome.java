package dev.customerfirst.accounts.domain;

/** How a part of the plan ended. */
public enum PlanOutcome {
  DONE,
  DROPPED
}
