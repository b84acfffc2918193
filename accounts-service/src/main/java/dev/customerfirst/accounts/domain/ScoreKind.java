package dev.customerfirst.accounts.domain;

/** What a metric of a department is about (R059, R060). */
public enum ScoreKind {
  /** How happy customers are: the number one metric of every department. */
  HAPPINESS,
  /** What it is like to work with us. */
  EXPERIENCE,
  /** A product that is robust and grows with its users. */
  PRODUCT,
  /** Being a resource that customers turn to. */
  RESOURCE,
  /** What comes of it all, such as retention. */
  OUTCOME
}
