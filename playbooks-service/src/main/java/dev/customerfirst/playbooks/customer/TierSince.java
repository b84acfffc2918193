package dev.customerfirst.playbooks.customer;

import dev.customerfirst.events.Tier;
import dev.customerfirst.playbooks.domain.TierHistory;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A tier by the day it takes effect.
 *
 * @param previous the tier before that day; the same one where there was none
 */
@Embeddable
record TierSince(
    @Column(nullable = false) LocalDate effectiveOn,
    @Column(nullable = false) @Enumerated(EnumType.STRING) Tier tier,
    @Column(nullable = false) @Enumerated(EnumType.STRING) Tier previous) {

  static TierSince of(TierHistory.Since since) {
    Tier previous = since.previous();
    return new TierSince(
        since.effectiveOn(), since.tier(), previous == null ? since.tier() : previous);
  }

  TierHistory.Since toDomain() {
    return new TierHistory.Since(effectiveOn, tier, previous);
  }
}
