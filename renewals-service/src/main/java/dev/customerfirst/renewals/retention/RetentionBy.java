package dev.customerfirst.renewals.retention;

/** By what figures are told apart. */
enum RetentionBy {
  NONE,
  /** By the tier on the first day of the period. */
  TIER,
  /** By who held the role as the period began. */
  OWNER
}
