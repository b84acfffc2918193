package dev.customerfirst.accounts.domain;

import static dev.customerfirst.accounts.domain.TierFact.ANNUAL_VALUE;
import static dev.customerfirst.accounts.domain.TierFact.DEVELOPERS;

import dev.customerfirst.accounts.domain.TierRule.Match;
import dev.customerfirst.events.Tier;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The policy every installation begins with (facts 1.9), written down a second time by hand. */
public final class Fy24 {

  public static final TierPolicy POLICY =
      new TierPolicy(
          "USD",
          List.of(
              new TierRule(
                  Tier.TIER_1,
                  "Strategic",
                  Match.ANY,
                  List.of(range(DEVELOPERS, "10000", null), range(ANNUAL_VALUE, "1000000", null))),
              new TierRule(
                  Tier.TIER_2,
                  "Enterprise",
                  Match.ANY,
                  List.of(
                      range(DEVELOPERS, "1500", "10000"),
                      range(ANNUAL_VALUE, "100000", "1000000"))),
              new TierRule(
                  Tier.TIER_3,
                  "Commercial",
                  Match.ALL,
                  List.of(range(DEVELOPERS, null, "1500"), range(ANNUAL_VALUE, null, "100000")))));

  private Fy24() {}

  static TierCriterion range(TierFact fact, @Nullable String atLeast, @Nullable String below) {
    return new TierCriterion(
        fact,
        atLeast == null ? null : new BigDecimal(atLeast),
        below == null ? null : new BigDecimal(below));
  }
}
