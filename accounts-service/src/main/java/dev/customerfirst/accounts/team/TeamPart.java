package dev.customerfirst.accounts.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member of a team owes the customer (A10). */
@Schema(name = "TeamPart")
public enum TeamPart {
  /** Answers for the outcome; there is one. */
  ACCOUNTABLE,
  /** Does their part of the work. */
  RESPONSIBLE
}
