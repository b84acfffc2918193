package dev.customerfirst.renewals.domain;

/** Whether a promise is kept. */
public enum PromiseStatus {
  /** Its day is still to come. */
  PROMISED,
  DELIVERED,
  MISSED
}
