package dev.customerfirst.accounts.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The standing of a tier before and after a change.
 *
 * @param from null for a new account
 */
public record TierMove(@Nullable TierStanding from, TierStanding to) {

  /** This move and what came after it, as one. */
  public TierMove then(TierStanding next) {
    return new TierMove(from, next);
  }

  /** Whether more changed than the words. */
  public boolean isNews() {
    return from == null
        || from.tier() != to.tier()
        || !from.effectiveOn().equals(to.effectiveOn())
        || !Objects.equals(from.choice(), to.choice());
  }
}
