package dev.customerfirst.accounts.account;

import dev.customerfirst.accounts.domain.TierChoice;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.events.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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

  @Column(name = "tier_chosen_by")
  private @Nullable String chosenBy;

  @Column(name = "tier_chosen_at")
  private @Nullable Instant chosenAt;

  @Column(name = "tier_expires_on")
  private @Nullable LocalDate expiresOn;

  @SuppressWarnings("NullAway.Init")
  protected TierColumns() {}

  TierColumns(TierStanding standing) {
    TierChoice choice = standing.choice();
    this.current = standing.tier();
    this.effectiveOn = standing.effectiveOn();
    this.previous = standing.previous();
    this.needsReview = standing.needsReview();
    this.because = standing.because();
    this.chosenBy = choice == null ? null : choice.by();
    this.chosenAt = choice == null ? null : choice.at();
    this.expiresOn = choice == null ? null : choice.expiresOn();
  }

  TierStanding standing() {
    return new TierStanding(current, effectiveOn, previous, needsReview, because, choice());
  }

  private @Nullable TierChoice choice() {
    return chosenBy == null || chosenAt == null
        ? null
        : new TierChoice(chosenBy, chosenAt, expiresOn);
  }
}
