package dev.customerfirst.events;

/** Where a contract is in its life. */
public enum ContractStatus {
  SIGNED,
  STARTED,
  ENDED
}
