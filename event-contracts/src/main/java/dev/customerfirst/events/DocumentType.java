package dev.customerfirst.events;

/** The library of documents that activities produce (facts 1.8). */
public enum DocumentType {
  /** The technical single source: design, risks and requests, in context. */
  TECHNICAL_DESIGN_DOCUMENT,
  /** How users and administrators get on board, with milestones and targets. */
  ONBOARDING_PLAN,
  /** The agreed cadence afterwards; shared with the champion. */
  ENGAGEMENT_PLAN,
  /** The business single source: what the account team is after, and how. */
  ACCOUNT_PLAN,
  KICKOFF_DECK,
  /** What is reached 30, 60 and 90 days after the contract started (R072). */
  FIRST_NINETY_DAYS_PLAN,
  BUSINESS_REVIEW_DECK,
  /** How the product is used, written by both sides. */
  CUSTOMER_PLAYBOOK,
  /** Phases, scope, dates and tasks of both sides. */
  MUTUAL_ACTION_PLAN,
  TECHNICAL_REVIEW_REQUEST,
  HEALTH_ASSESSMENT,
  SAVE_PLAN
}
