package dev.customerfirst.accounts.health;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of a score or a band. */
@Entity
class HealthChange {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "from_band")
  @Enumerated(EnumType.STRING)
  private @Nullable HealthBand fromBand;

  @Column(name = "to_band")
  @Enumerated(EnumType.STRING)
  private @Nullable HealthBand toBand;

  @Column(name = "from_score")
  private @Nullable Integer fromScore;

  @Column(name = "to_score")
  private @Nullable Integer toScore;

  private String because;

  @SuppressWarnings("NullAway.Init")
  protected HealthChange() {}

  HealthChange(
      UUID accountId,
      Instant now,
      @Nullable HealthBand fromBand,
      @Nullable HealthBand toBand,
      @Nullable Integer fromScore,
      @Nullable Integer toScore,
      String because) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.changedAt = now;
    this.fromBand = fromBand;
    this.toBand = toBand;
    this.fromScore = fromScore;
    this.toScore = toScore;
    this.because = because;
  }

  UUID id() {
    return id;
  }

  Instant changedAt() {
    return changedAt;
  }

  @Nullable Integer toScore() {
    return toScore;
  }

  HealthChangeView view() {
    return new HealthChangeView(changedAt, fromBand, toBand, fromScore, toScore, because);
  }
}
