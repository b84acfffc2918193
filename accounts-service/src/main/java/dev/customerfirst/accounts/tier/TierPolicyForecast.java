package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.domain.TierVerdict;
import dev.customerfirst.events.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a policy would do if it came into force now.
 *
 * @param accounts how many there are
 * @param moving how many would get another tier
 * @param heldByOverride how many it would give another tier, if nobody had chosen theirs
 * @param needReview how many of those it decides would wait for a review
 * @param moves counted by where from and where to
 * @param first up to 200 of the accounts that would move, oldest first
 */
@Schema(
    name = "TierPolicyForecast",
    examples =
        """
        {"accounts": 412, "moving": 1, "heldByOverride": 3, "needReview": 17,
         "moves": [{"from": "TIER_2", "to": "TIER_1", "accounts": 1}],
         "first": [{"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901",
         "name": "Northwind Robotics", "from": "TIER_2", "to": "TIER_1", "needsReview": false,
         "because": "Strategic by the tier policy: developers are 2600, which is 2501 or more."}]}""")
record TierPolicyForecast(
    long accounts,
    long moving,
    long heldByOverride,
    long needReview,
    List<Moves> moves,
    List<Moving> first) {

  /** How many accounts would move from one tier to another. */
  record Moves(Tier from, Tier to, long accounts) {}

  /** An account that would move, and why. */
  record Moving(
      UUID accountId, String name, Tier from, Tier to, boolean needsReview, String because) {}

  /** Counts account after account, and keeps no more than it shows. */
  static final class Count {

    private static final int SHOWN = 200;

    private final Map<Tier, Map<Tier, Long>> moves = new TreeMap<>();
    private final List<Moving> first = new ArrayList<>();
    private long accounts;
    private long moving;
    private long held;
    private long needReview;

    void add(TierLine line, TierVerdict verdict) {
      accounts++;
      boolean other = line.tier() != verdict.tier();
      if (line.chosen()) {
        held += other ? 1 : 0;
        return;
      }
      needReview += verdict.needsReview() ? 1 : 0;
      if (other) {
        moving++;
        moves
            .computeIfAbsent(line.tier(), tier -> new TreeMap<>())
            .merge(verdict.tier(), 1L, Long::sum);
        if (first.size() < SHOWN) {
          first.add(
              new Moving(
                  line.id(),
                  line.name(),
                  line.tier(),
                  verdict.tier(),
                  verdict.needsReview(),
                  verdict.because()));
        }
      }
    }

    TierPolicyForecast forecast() {
      List<Moves> counted = new ArrayList<>();
      moves.forEach(
          (from, targets) -> targets.forEach((to, many) -> counted.add(new Moves(from, to, many))));
      return new TierPolicyForecast(
          accounts, moving, held, needReview, counted, List.copyOf(first));
    }
  }
}
