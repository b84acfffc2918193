package dev.customerfirst.accounts.domain;

import java.util.Collection;

/** Yes, no, or open because something is not known. */
enum Certainty {
  YES,
  NO,
  OPEN;

  static Certainty any(Collection<Certainty> parts) {
    return parts.contains(YES) ? YES : parts.contains(OPEN) ? OPEN : NO;
  }

  static Certainty all(Collection<Certainty> parts) {
    return parts.contains(NO) ? NO : parts.contains(OPEN) ? OPEN : YES;
  }
}
