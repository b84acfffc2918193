package dev.customerfirst.playbooks.domain;

/** What we want for a customer; every activity serves some of it (R042). */
public enum SuccessGoal {
  /** Used as often and for as much as it can be of use (R036). */
  ADOPTION,
  /** Champions and advocates are found and looked after (R043). */
  ADVOCACY,
  /** The customer gets what the business case promised (R045). */
  VALUE,
  /** The customer knows how to get help (R053). */
  SUPPORT,
  /** What the customer asks for is heard and answered (R056). */
  FEEDBACK
}
