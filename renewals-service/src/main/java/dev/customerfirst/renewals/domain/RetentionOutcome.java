package dev.customerfirst.renewals.domain;

/** What became of an account's value in one currency from the start of a period to its end. */
public enum RetentionOutcome {
  /** As much as at the start. */
  KEPT,
  EXPANDED,
  CONTRACTED,
  /** All of it is gone, and the account with it. */
  CHURNED,
  /** All of it ended, and it can still be renewed: neither kept nor lost. */
  PENDING,
  /** Never a customer before the period. Counts in no rate. */
  NEW,
  /** No customer at the start, and one earlier. Counts in no rate. */
  REACTIVATED,
  /** A customer at the start, and in other currencies only. Counts in no rate. */
  NEW_CURRENCY
}
