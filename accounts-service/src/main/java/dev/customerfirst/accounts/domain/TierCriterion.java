package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A range in which a fact has to be.
 *
 * @param atLeast lower bound, inclusive; null for none
 * @param below upper bound, exclusive; null for none
 */
public record TierCriterion(
    TierFact fact, @Nullable BigDecimal atLeast, @Nullable BigDecimal below) {

  Certainty holds(TierFacts facts, String currency) {
    return facts
        .figure(fact, currency)
        .map(figure -> contains(figure) ? Certainty.YES : Certainty.NO)
        .orElse(Certainty.OPEN);
  }

  boolean contains(BigDecimal figure) {
    return (atLeast == null || figure.compareTo(atLeast) >= 0)
        && (below == null || figure.compareTo(below) < 0);
  }

  /** The range in words: {@code from 1500 to below 10000}. */
  String range() {
    if (atLeast == null) {
      return below == null ? "anything" : "below " + below.toPlainString();
    }
    return below == null
        ? atLeast.toPlainString() + " or more"
        : "from " + atLeast.toPlainString() + " to below " + below.toPlainString();
  }

  Stream<BigDecimal> bounds() {
    return Stream.of(Optional.ofNullable(atLeast), Optional.ofNullable(below))
        .flatMap(Optional::stream);
  }

  /** Refuses ranges in which nothing can be. */
  Optional<Refusal> check(String currency, String pointer) {
    Optional<Refusal> unusable =
        checkBound(atLeast, currency, pointer + "/atLeast")
            .or(() -> checkBound(below, currency, pointer + "/below"));
    if (unusable.isPresent()) {
      return unusable;
    }
    boolean empty =
        below != null && below.compareTo(atLeast == null ? BigDecimal.ZERO : atLeast) <= 0;
    return empty || (atLeast == null && below == null)
        ? Optional.of(
            Refusal.invalid(
                "tier-range-impossible",
                pointer,
                "This range of "
                    + fact.words()
                    + (empty ? " is empty" : " has no bound")
                    + ". Send atLeast, below, or both with atLeast less than below."))
        : Optional.empty();
  }

  private Optional<Refusal> checkBound(@Nullable BigDecimal bound, String currency, String at) {
    if (bound == null) {
      return Optional.empty();
    }
    if (fact.isMoney()) {
      return Amounts.check(new Money(bound, currency), at)
          .map(refusal -> Refusal.invalid(refusal.code(), at, refusal.detail()));
    }
    boolean people =
        bound.signum() >= 0
            && bound.compareTo(BigDecimal.valueOf(Scale.MOST_PEOPLE)) <= 0
            && bound.stripTrailingZeros().scale() <= 0;
    return people
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                "no-number-of-people",
                at,
                "Send a whole number of "
                    + fact.words()
                    + " from 0 to "
                    + Scale.MOST_PEOPLE
                    + "."));
  }
}
