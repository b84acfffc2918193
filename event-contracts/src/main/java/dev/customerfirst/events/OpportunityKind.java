package dev.customerfirst.events;

/** What a deal would bring. Only NEW_BUSINESS starts the planning at sales stage 6. */
public enum OpportunityKind {
  NEW_BUSINESS,
  EXPANSION,
  RENEWAL
}
