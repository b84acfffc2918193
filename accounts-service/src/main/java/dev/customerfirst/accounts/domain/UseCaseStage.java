package dev.customerfirst.accounts.domain;

/** How far a use case has come that goes on. */
public enum UseCaseStage {
  IDEA,
  PILOT,
  LIVE
}
