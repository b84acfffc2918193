package dev.customerfirst.playbooks.domain.playbook;

/** What happens when somebody completes an activity whose steps are not all done (R005). */
public enum OpenSteps {
  /** It is complete, and what it owes stands on record. */
  FLAG,
  /** It is refused, unless somebody says why it may be. */
  REFUSE
}
