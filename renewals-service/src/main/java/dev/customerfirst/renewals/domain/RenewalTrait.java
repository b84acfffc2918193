package dev.customerfirst.renewals.domain;

/** What the signal of a renewal looks at. */
public enum RenewalTrait {
  HEALTH,
  CHAMPION,
  ECONOMIC_BUYER,
  MISSED_ACTIVITIES,
  PROMISES,
  /** Feature requests that nobody solved for long (R185). */
  NEGLECTED_REQUIREMENTS,
  /** First responses that came later than promised. */
  BREACHES
}
