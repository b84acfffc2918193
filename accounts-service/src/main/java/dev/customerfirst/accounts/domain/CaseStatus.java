package dev.customerfirst.accounts.domain;

/** Whether a promise is kept (R046). */
public enum CaseStatus {
  /** Nothing is reported yet, and it is early. */
  PROMISED,
  /** What is reported keeps up with the calendar. */
  ON_TRACK,
  /** It falls behind the calendar. */
  AT_RISK,
  /** All of it is there. */
  DELIVERED,
  /** The day is over and it is not there. */
  MISSED
}
