package dev.customerfirst.events;

/** Where a contract is in its life. */
public enum ContractStatus {
  /** Written down and not signed; nobody hears of it. */
  DRAFT,
  SIGNED,
  STARTED,
  /** Its last day is over, and it can still be renewed: the days of grace run. */
  ENDED,
  /** It is over, and another contract follows it. */
  RENEWED,
  /** It is over, and nobody renewed it within the days of grace. */
  LAPSED,
  /** It is over, and the customer said that they leave. */
  CHURNED
}
