package dev.customerfirst.accounts.domain;

import dev.customerfirst.events.Money;
import dev.customerfirst.kit.rule.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a tier policy must hold before it is kept. */
public final class TierPolicyLaw {

  private TierPolicyLaw() {}

  /**
   * @param today in UTC, by which policies come into force
   */
  public static Optional<Refusal> checkDay(LocalDate effectiveOn, LocalDate today) {
    return Days.check(effectiveOn, "/effectiveOn")
        .or(
            () ->
                effectiveOn.isBefore(today)
                    ? Optional.of(
                        Refusal.invalid(
                            "tier-policy-in-the-past",
                            "/effectiveOn",
                            "A tier policy cannot count in the past. Use "
                                + today
                                + ", which is today in UTC, or a later day."))
                    : Optional.empty());
  }

  /** Refuses unknown currencies, empty ranges, and rules that can never decide anything. */
  public static List<Refusal> check(TierPolicy policy) {
    Optional<Refusal> currency = Amounts.check(new Money(BigDecimal.ZERO, policy.currency()), "");
    if (currency.isPresent()) {
      return List.of(currency.get());
    }
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < policy.rules().size(); i++) {
      List<TierCriterion> criteria = policy.rules().get(i).criteria();
      for (int j = 0; j < criteria.size(); j++) {
        criteria
            .get(j)
            .check(policy.currency(), "/rules/" + i + "/criteria/" + j)
            .ifPresent(refusals::add);
      }
    }
    return refusals.isEmpty() ? unreachable(policy) : List.copyOf(refusals);
  }

  /**
   * Tries every combination of bounds: between two bounds nothing changes, so that a rule which is
   * first at none of them is first nowhere.
   */
  private static List<Refusal> unreachable(TierPolicy policy) {
    boolean[] first = new boolean[policy.rules().size()];
    Map<TierFact, SortedSet<BigDecimal>> bounds = bounds(policy);
    for (BigDecimal developers : bounds(bounds, TierFact.DEVELOPERS)) {
      for (BigDecimal employees : bounds(bounds, TierFact.EMPLOYEES)) {
        for (BigDecimal value : bounds(bounds, TierFact.ANNUAL_VALUE)) {
          TierFacts facts =
              new TierFacts(
                  developers.intValueExact(),
                  employees.intValueExact(),
                  new Money(value, policy.currency()));
          firstThatHolds(policy, facts).ifPresent(i -> first[i] = true);
        }
      }
    }
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      if (!first[i]) {
        refusals.add(
            Refusal.invalid(
                "tier-rule-unreachable",
                "/rules/" + i,
                "No account can come to the rule "
                    + policy.rules().get(i).name()
                    + (i == 0 ? "" : ", because the rules before it take all it could match")
                    + ". Change its ranges or its place, or leave it out."));
      }
    }
    return refusals;
  }

  private static Optional<Integer> firstThatHolds(TierPolicy policy, TierFacts facts) {
    for (int i = 0; i < policy.rules().size(); i++) {
      if (policy.rules().get(i).holds(facts, policy.currency()) == Certainty.YES) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Map<TierFact, SortedSet<BigDecimal>> bounds(TierPolicy policy) {
    Map<TierFact, SortedSet<BigDecimal>> bounds = new EnumMap<>(TierFact.class);
    policy.rules().stream()
        .flatMap(rule -> rule.criteria().stream())
        .forEach(
            criterion ->
                criterion
                    .bounds()
                    .forEach(
                        bound ->
                            bounds
                                .computeIfAbsent(criterion.fact(), fact -> new TreeSet<>())
                                .add(bound)));
    return bounds;
  }

  private static SortedSet<BigDecimal> bounds(
      Map<TierFact, SortedSet<BigDecimal>> bounds, TierFact fact) {
    SortedSet<BigDecimal> all = new TreeSet<>(bounds.getOrDefault(fact, new TreeSet<>()));
    all.add(BigDecimal.ZERO);
    return all;
  }
}
