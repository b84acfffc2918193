package dev.customerfirst.accounts.domain;

/** What a note about a customer is for (R030). */
public enum NoteKind {
  /** What one has to know to understand them. */
  CONTEXT,
  /** What we ask of our own house on their behalf. */
  ADVOCACY,
  /** What they may expect of processes and response times, and what they were told. */
  EXPECTATION
}
