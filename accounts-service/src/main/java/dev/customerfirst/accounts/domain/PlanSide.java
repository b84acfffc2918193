package dev.customerfirst.accounts.domain;

/** Who has to do something for it. */
public enum PlanSide {
  US,
  CUSTOMER,
  BOTH
}
