package dev.customerfirst.accounts.tier;

import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A tier policy and the day, in UTC, from which it counts. What it says never changes. */
@Entity
@Table(name = "tier_policy")
class TierPolicyVersion {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  @Id private UUID id;
  @Version private long version;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  private String currency;

  @JdbcTypeCode(SqlTypes.JSON)
  private String rules;

  @Column(name = "defined_by")
  private String definedBy;

  @Column(name = "defined_at")
  private Instant definedAt;

  @Column(name = "applied_after")
  private UUID appliedAfter;

  @Column(name = "applied_at")
  private @Nullable Instant appliedAt;

  @SuppressWarnings("NullAway.Init")
  protected TierPolicyVersion() {}

  /**
   * @param rules as JSON
   */
  TierPolicyVersion(
      LocalDate effectiveOn, String currency, String rules, String definedBy, Instant now) {
    this.id = Uuid7.next();
    this.effectiveOn = effectiveOn;
    this.currency = currency;
    this.rules = rules;
    this.definedBy = definedBy;
    this.definedAt = now;
    this.appliedAfter = BEFORE_ALL;
  }

  /** All accounts up to this one were looked at since it came into force. */
  void appliedUpTo(UUID account) {
    appliedAfter = account;
  }

  /** All accounts were looked at. */
  void applied(Instant now) {
    appliedAt = now;
  }

  /** When it comes, or came, into force. */
  Instant inForceFrom() {
    return effectiveOn.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  String currency() {
    return currency;
  }

  String rules() {
    return rules;
  }

  String definedBy() {
    return definedBy;
  }

  Instant definedAt() {
    return definedAt;
  }

  UUID appliedAfter() {
    return appliedAfter;
  }
}
