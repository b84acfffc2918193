package dev.customerfirst.accounts.domain;

/** What the service notices by itself (R010). */
public enum AlertRule {
  /** A role that every account needs has nobody. */
  TEAM_ROLE_MISSING,
  /** Somebody on the team is away and nobody stands in. */
  ABSENCE_UNCOVERED,
  /** Nobody chose the tier, or what it depends on is not known (A7). */
  TIER_NEEDS_REVIEW,
  /** A customer without a champion (R044). */
  NO_CHAMPION,
  /** The account is red. */
  HEALTH_RED,
  /** A detractor, or one or two stars. */
  UNHAPPY_CUSTOMER,
  /** A business review was held without a look at the business case (R047). */
  BUSINESS_CASE_REVIEW_DUE
}
