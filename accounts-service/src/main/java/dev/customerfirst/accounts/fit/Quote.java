package dev.customerfirst.accounts.fit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Something in the customer's own words. */
@Embeddable
record Quote(@Enumerated(EnumType.STRING) Kind kind, String words) {

  /** What the words are about. */
  enum Kind {
    PROBLEM,
    OPPORTUNITY,
    GOAL
  }
}
