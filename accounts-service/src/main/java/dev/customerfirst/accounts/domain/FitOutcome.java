package dev.customerfirst.accounts.domain;

/** Whether we can help a prospect with what troubles them (R156). */
public enum FitOutcome {
  GOOD,
  NOT_GOOD,
  /** Too little is known yet. */
  OPEN
}
