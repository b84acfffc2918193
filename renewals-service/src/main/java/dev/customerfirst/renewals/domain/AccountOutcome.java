package dev.customerfirst.renewals.domain;

/** What became of a customer as one, whatever they pay. */
public enum AccountOutcome {
  KEPT,
  LOST,
  /** Everything they had ended, and it can still be renewed. */
  PENDING,
  /** No customer at the start of the period. */
  NOT_THERE
}
