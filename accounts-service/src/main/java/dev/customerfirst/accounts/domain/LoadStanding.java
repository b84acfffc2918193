package dev.customerfirst.accounts.domain;

/** How what a person looks after compares with what one can. */
public enum LoadStanding {
  UNDER,
  WITHIN,
  OVER,
  /** The role has no capacity to compare with. */
  NOT_WEIGHED
}
