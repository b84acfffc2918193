package dev.customerfirst.accounts.domain;

import dev.customerfirst.accounts.domain.TierVerdict.Finding;
import dev.customerfirst.accounts.domain.TierVerdict.Outcome;
import dev.customerfirst.events.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which accounts get how much of our time by plan (R011): the first rule that holds decides. What
 * is not known never lifts an account (A7).
 *
 * @param currency ISO 4217, of the annual values in the rules
 */
public record TierPolicy(String currency, List<TierRule> rules) {

  /** The tier with the least by plan. */
  public static final Tier LEAST = Tier.TIER_3;

  public TierPolicy {
    rules = List.copyOf(rules);
  }

  /**
   * The tier of an account. A rule before the first that holds, which only something missing left
   * open, makes it a case for a review; if that rule gives less, the account gets less until
   * somebody knows. When nothing is certain it is the least tier.
   */
  public TierVerdict decide(TierFacts facts) {
    List<Finding> findings = new ArrayList<>();
    List<TierRule> open = new ArrayList<>();
    Optional<TierRule> holding = Optional.empty();
    for (TierRule rule : rules) {
      if (holding.isPresent()) {
        findings.add(notAsked(rule, holding.get()));
        continue;
      }
      Certainty answer = rule.holds(facts, currency);
      findings.add(finding(rule, answer, facts));
      if (answer == Certainty.OPEN) {
        open.add(rule);
      } else if (answer == Certainty.YES) {
        holding = Optional.of(rule);
      }
    }
    List<String> missing =
        open.stream()
            .flatMap(rule -> rule.missing(facts, currency))
            .distinct()
            .map(fact -> facts.inWords(fact, currency))
            .toList();
    return new TierVerdict(
        tier(holding, open),
        holding.isEmpty() || !open.isEmpty(),
        holding.map(TierRule::name).orElse(null),
        because(holding, open, missing, facts),
        List.copyOf(findings),
        missing);
  }

  private static Tier tier(Optional<TierRule> holding, List<TierRule> open) {
    Tier tier = holding.map(TierRule::tier).orElse(LEAST);
    for (TierRule rule : open) {
      tier = rule.tier().compareTo(tier) > 0 ? rule.tier() : tier;
    }
    return tier;
  }

  private String because(
      Optional<TierRule> holding, List<TierRule> open, List<String> missing, TierFacts facts) {
    String gaps = String.join(", ", missing);
    if (holding.isEmpty()) {
      return open.isEmpty()
          ? "Nobody chose a tier, and no rule of the tier policy holds."
          : "Nobody chose a tier, and the tier policy cannot tell: " + gaps + ".";
    }
    TierRule rule = holding.get();
    String holds =
        rule.name() + " by the tier policy: " + rule.because(Certainty.YES, facts, currency) + ".";
    return open.isEmpty()
        ? holds
        : holds
            + " To be reviewed, because "
            + open.stream().map(TierRule::name).collect(Collectors.joining(", "))
            + " could come first: "
            + gaps
            + ".";
  }

  private Finding finding(TierRule rule, Certainty answer, TierFacts facts) {
    Outcome outcome =
        switch (answer) {
          case YES -> Outcome.HOLDS;
          case NO -> Outcome.DOES_NOT_HOLD;
          case OPEN -> Outcome.OPEN;
        };
    return new Finding(rule.name(), rule.tier(), outcome, rule.because(answer, facts, currency));
  }

  private static Finding notAsked(TierRule rule, TierRule holding) {
    return new Finding(
        rule.name(), rule.tier(), Outcome.NOT_ASKED, holding.name() + " before it holds");
  }
}
