package dev.customerfirst.accounts.domain;

/** How a contact feels about us. */
public enum Feeling {
  POSITIVE,
  NEUTRAL,
  NEGATIVE
}
