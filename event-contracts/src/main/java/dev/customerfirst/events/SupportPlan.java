package dev.customerfirst.events;

/** The support the contract promises (R130). */
public enum SupportPlan {
  ENTERPRISE,
  ENTERPRISE_STARTER,
  PREMIUM
}
