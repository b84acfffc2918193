package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.domain.TierVerdict;
import dev.customerfirst.events.Tier;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the policy in force would make of an account.
 *
 * @param from the tier it has, or that is announced
 * @param to the tier the policy would say
 * @param moves whether it would get that tier
 * @param heldByOverride somebody's choice keeps the policy from deciding
 */
@Schema(
    name = "TierForecast",
    examples =
        """
        {"accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "from": "TIER_2", "to": "TIER_1",
         "moves": true, "heldByOverride": false, "needsReview": false, "rule": "Strategic",
         "because": "Strategic by the tier policy: developers are 12000, which is 10000 or more.",
         "findings": [{"rule": "Strategic", "tier": "TIER_1", "outcome": "HOLDS",
         "because": "developers are 12000, which is 10000 or more"}], "missing": []}""")
record TierForecast(
    UUID accountId,
    Tier from,
    Tier to,
    boolean moves,
    boolean heldByOverride,
    boolean needsReview,
    @Nullable String rule,
    String because,
    List<TierVerdict.Finding> findings,
    List<String> missing) {

  static TierForecast of(UUID account, Tier from, boolean held, TierVerdict verdict) {
    return new TierForecast(
        account,
        from,
        verdict.tier(),
        !held && verdict.tier() != from,
        held,
        verdict.needsReview(),
        verdict.rule(),
        verdict.because(),
        verdict.findings(),
        verdict.missing());
  }
}
