package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.HealthVerdict;
import dev.customerfirst.events.HealthBand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a customer is, as last judged. */
@Entity
class AccountHealth {

  private static final int BAND_STEP = 1000;

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "policy_version")
  private long policyVersion;

  @Enumerated(EnumType.STRING)
  private @Nullable HealthBand band;

  private @Nullable Integer score;
  private int coverage;
  private @Nullable Integer standing;

  @Column(name = "band_since")
  private Instant bandSince;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Column(name = "time_zone")
  private String timeZone;

  @JdbcTypeCode(SqlTypes.JSON)
  private String readings;

  @Column(name = "next_look_at")
  private @Nullable Instant nextLookAt;

  @SuppressWarnings("NullAway.Init")
  protected AccountHealth() {}

  AccountHealth(UUID accountId, String timeZone, String readings, Instant now) {
    this.accountId = accountId;
    this.policyVersion = -1;
    this.bandSince = now;
    this.judgedAt = now;
    this.timeZone = timeZone;
    this.readings = readings;
  }

  /** Takes over a verdict; a verdict that says the same as before leaves everything as it was. */
  void judged(HealthVerdict verdict, Instant now) {
    if (band != verdict.band()) {
      bandSince = now;
    }
    if (band != verdict.band()
        || coverage != verdict.coverage()
        || !Objects.equals(score, verdict.score())) {
      judgedAt = now;
    }
    band = verdict.band();
    score = verdict.score();
    coverage = verdict.coverage();
    standing = standing(verdict.band(), verdict.score());
  }

  void knows(String newReadings) {
    readings = newReadings;
  }

  void looksAgain(long policy, String zone, @Nullable Instant next) {
    policyVersion = policy;
    timeZone = zone;
    nextLookAt = next;
  }

  /** The worst first: the band, and in it the score; the unknown one stands before the others. */
  private static int standing(HealthBand band, @Nullable Integer score) {
    int worstFirst = HealthBand.values().length - 1 - band.ordinal();
    return worstFirst * BAND_STEP + (score == null ? 0 : score + 1);
  }

  UUID accountId() {
    return accountId;
  }

  @Nullable HealthBand band() {
    return band;
  }

  @Nullable Integer score() {
    return score;
  }

  Instant bandSince() {
    return bandSince;
  }

  String readings() {
    return readings;
  }

  @Nullable Instant nextLookAt() {
    return nextLookAt;
  }
}
