package dev.customerfirst.playbooks.domain.playbook;

/** What starts a playbook outside the journey matrix. */
public enum Signal {
  /** Health fell by a band. */
  HEALTH_FELL,
  /** Too few of the seats are in use, long enough after production began. */
  LOW_UTILISATION,
  /** The renewal is called red, or somebody declares the account red. */
  RENEWAL_AT_RISK,
  /** The customer agreed to a trial (R133). */
  TRIAL_AGREED,
  /** The customer agreed to go to production (R133). */
  PRODUCTION_AGREED,
  /** The contract ended and none followed it. */
  CUSTOMER_LEFT,
  /** Somebody decides to play it. */
  BY_HAND
}
