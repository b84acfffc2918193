package dev.customerfirst.renewals.domain;

/** What happens to a contract by itself; at one instant in this order. */
public enum MomentKind {
  STARTED,
  /** Numbered by its days before the end: 180, 120, 90. */
  RENEWAL_WINDOW,
  /** Numbered like the quarter that is over. */
  QUARTER_ELAPSED,
  ENDED
}
