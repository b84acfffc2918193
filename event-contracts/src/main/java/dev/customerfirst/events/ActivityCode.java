package dev.customerfirst.events;

/** What there is to do for a customer. */
public enum ActivityCode {
  ONBOARD_PLANNING,
  PRODUCTION_PLANNING,
  KICKOFF,
  BOOK_MEETINGS,
  CUSTOMER_ENABLEMENT,
  PRODUCTION_ROLLOUT,
  BUSINESS_REVIEW,
  ACCOUNT_PLANNING,
  NURTURE_ENABLEMENT,
  RENEWAL_PLANNING,
  RENEW_CONTRACT,
  /** The steps of a playbook that is played beside the journey. */
  PLAYBOOK
}
