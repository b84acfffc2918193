package dev.customerfirst.accounts.domain;

/** What became of feedback. */
public enum FeedbackStatus {
  /** Nobody has told the customer yet what we made of it. */
  UNANSWERED,
  ANSWERED,
  /** Recorded by mistake; it counts nowhere. */
  WITHDRAWN
}
