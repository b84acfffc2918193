package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.domain.TierChoice;
import dev.customerfirst.accounts.domain.TierMove;
import dev.customerfirst.accounts.domain.TierSource;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.events.Tier;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line in the history of an account's tier. */
@Entity
@Table(name = "tier_change")
class TierChange {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "from_tier")
  @Enumerated(EnumType.STRING)
  private @Nullable Tier from;

  @Column(name = "to_tier")
  @Enumerated(EnumType.STRING)
  private Tier to;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Enumerated(EnumType.STRING)
  private TierSource source;

  @Column(name = "expires_on")
  private @Nullable LocalDate expiresOn;

  private String because;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @SuppressWarnings("NullAway.Init")
  protected TierChange() {}

  TierChange(UUID accountId, TierMove move, String decidedBy, Instant now) {
    TierStanding before = move.from();
    TierChoice choice = move.to().choice();
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.from = before == null ? null : before.tier();
    this.to = move.to().tier();
    this.effectiveOn = move.to().effectiveOn();
    this.source = TierSource.of(move.to());
    this.expiresOn = choice == null ? null : choice.expiresOn();
    this.because = move.to().because();
    this.decidedBy = decidedBy;
    this.decidedAt = now;
  }

  TierView.Change view() {
    return new TierView.Change(
        from, to, effectiveOn, source, expiresOn, because, decidedBy, decidedAt);
  }
}
