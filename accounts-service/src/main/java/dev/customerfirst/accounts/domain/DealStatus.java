package dev.customerfirst.accounts.domain;

/** Whether a deal is still to be decided. */
public enum DealStatus {
  OPEN,
  WON,
  LOST
}
