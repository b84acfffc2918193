package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.domain.TierFacts;
import dev.customerfirst.accounts.domain.TierVerdict;
import dev.customerfirst.events.Tier;
import java.util.UUID;

/** As much of an account as a policy needs, for reading many of them. */
record TierLine(
    UUID id,
    String name,
    Tier tier,
    boolean needsReview,
    String because,
    boolean chosen,
    TierFacts facts) {

  /** Whether the account would stand otherwise, if only in words. */
  boolean differsFrom(TierVerdict verdict) {
    return tier != verdict.tier()
        || needsReview != verdict.needsReview()
        || !because.equals(verdict.because());
  }
}
