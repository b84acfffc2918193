package dev.customerfirst.accounts.domain;

/** The answer to a question that nobody may have asked yet. */
public enum Known {
  YES,
  NO,
  UNKNOWN
}
