package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tier policy says of an account, and why.
 *
 * @param needsReview something that is missing could make it another tier (A7)
 * @param rule the name of the rule that holds; null when none certainly does
 * @param because all of it in a sentence or two
 * @param findings what became of each rule, in their order
 * @param missing the facts that would settle what is open, in words
 */
public record TierVerdict(
    Tier tier,
    boolean needsReview,
    @Nullable String rule,
    String because,
    List<Finding> findings,
    List<String> missing) {

  /** What became of a rule. */
  public enum Outcome {
    /** The first one that holds. */
    HOLDS,
    DOES_NOT_HOLD,
    /** Only something that is missing can tell. */
    OPEN,
    /** A rule before it holds. */
    NOT_ASKED
  }

  /** What became of one rule, in words. */
  public record Finding(String rule, Tier tier, Outcome outcome, String because) {}
}
