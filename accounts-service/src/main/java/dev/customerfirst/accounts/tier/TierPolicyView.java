package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.domain.TierPolicy;
import dev.customerfirst.accounts.domain.TierRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tier policy.
 *
 * @param effectiveOn first day on which it counts, in UTC, until the next one does
 * @param definedBy the subject of a token; {@code system} for the one that was there first
 * @param version the number in the ETag
 */
@Schema(name = "TierPolicy", examples = TierPolicyView.EXAMPLE)
record TierPolicyView(
    UUID id,
    LocalDate effectiveOn,
    Status status,
    String currency,
    List<TierRule> rules,
    String definedBy,
    Instant definedAt,
    long version) {

  /** Whether it counts. */
  enum Status {
    PLANNED,
    IN_FORCE,
    PAST
  }

  static final String EXAMPLE =
      """
      {"id": "01987c5e-9f10-7c3a-9a41-53b0c2d7e9aa", "effectiveOn": "2026-02-01",
       "status": "PLANNED", "currency": "USD", "rules": [
         {"tier": "TIER_1", "name": "Strategic", "match": "ANY", "criteria": [
           {"fact": "DEVELOPERS", "atLeast": 2501, "below": null}]},
         {"tier": "TIER_3", "name": "Commercial", "match": "ALL", "criteria": [
           {"fact": "DEVELOPERS", "atLeast": null, "below": 2501}]}],
       "definedBy": "grace.lind", "definedAt": "2026-01-05T09:00:00Z", "version": 0}""";

  /**
   * @param inForce the first day of the policy in force
   */
  static TierPolicyView of(TierPolicyVersion version, TierPolicy policy, LocalDate inForce) {
    int order = version.effectiveOn().compareTo(inForce);
    return new TierPolicyView(
        version.id(),
        version.effectiveOn(),
        order > 0 ? Status.PLANNED : order == 0 ? Status.IN_FORCE : Status.PAST,
        policy.currency(),
        policy.rules(),
        version.definedBy(),
        version.definedAt(),
        version.version());
  }
}
