package dev.customerfirst.renewals.domain;

/** What became of a contract that came to its end. */
public enum ContractOutcome {
  RENEWED,
  LOST,
  /** It can still be renewed: neither renewed nor lost. */
  PENDING,
  /** Renewed in another currency: its value cannot be compared, so it counts in no rate. */
  OTHER_CURRENCY
}
