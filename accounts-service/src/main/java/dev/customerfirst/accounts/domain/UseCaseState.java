package dev.customerfirst.accounts.domain;

/** How far a use case has come (R036). */
public enum UseCaseState {
  IDEA,
  PILOT,
  LIVE,
  STOPPED
}
