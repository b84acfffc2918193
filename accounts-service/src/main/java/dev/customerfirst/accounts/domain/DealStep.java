package dev.customerfirst.accounts.domain;

/** What can happen to a deal. */
public enum DealStep {
  /** It reaches a stage below the last one, forward or back. */
  REACH_STAGE,
  /** It reaches the last stage. */
  WIN,
  /** It will not come. */
  LOSE
}
