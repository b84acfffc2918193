package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.events.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link TierStanding} in the account's row. */
@Embeddable
class TierColumns {

  @Column(name = "tier")
  @Enumerated(EnumType.STRING)
  private Tier current;

  @Column(name = "tier_effective_on")
  private LocalDate effectiveOn;

  @Column(name = "previous_tier")
  @Enumerated(EnumType.STRING)
  private @Nullable Tier previous;

  @Column(name = "tier_needs_review")
  private boolean needsReview;

  @Column(name = "tier_because")
  private String because;

  @SuppressWarnings("NullAway.Init")
  protected TierColumns() {}

  TierColumns(TierStanding standing) {
    this.current = standing.tier();
    this.effectiveOn = standing.effectiveOn();
    this.previous = standing.previous();
    this.needsReview = standing.needsReview();
    this.because = standing.because();
  }

  TierStanding standing() {
    return new TierStanding(current, effectiveOn, previous, needsReview, because);
  }
}
