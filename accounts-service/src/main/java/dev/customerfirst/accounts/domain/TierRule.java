package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Tier;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which accounts belong to a tier.
 *
 * @param name how people call such accounts
 */
public record TierRule(Tier tier, String name, Match match, List<TierCriterion> criteria) {

  /** How many of the criteria have to hold. */
  public enum Match {
    ANY,
    ALL
  }

  public TierRule {
    criteria = List.copyOf(criteria);
  }

  Certainty holds(TierFacts facts, String currency) {
    List<Certainty> parts = criteria.stream().map(c -> c.holds(facts, currency)).toList();
    return match == Match.ANY ? Certainty.any(parts) : Certainty.all(parts);
  }

  /** Why the answer is what it is: the criteria that made it so. */
  String because(Certainty answer, TierFacts facts, String currency) {
    return criteria.stream()
        .filter(criterion -> criterion.holds(facts, currency) == answer)
        .map(criterion -> sentence(criterion, answer, facts, currency))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  Stream<TierFact> missing(TierFacts facts, String currency) {
    return criteria.stream()
        .filter(criterion -> criterion.holds(facts, currency) == Certainty.OPEN)
        .map(TierCriterion::fact);
  }

  private static String sentence(
      TierCriterion criterion, Certainty answer, TierFacts facts, String currency) {
    String known = facts.inWords(criterion.fact(), currency);
    return switch (answer) {
      case YES -> known + ", which is " + criterion.range();
      case NO -> known + ", which is not " + criterion.range();
      case OPEN -> known;
    };
  }
}
