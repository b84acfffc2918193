package dev.customerfirst.renewals.domain;

/** Who has to agree that a programme is over. */
public enum ExitSide {
  SALES,
  TECHNICAL_SUCCESS
}
