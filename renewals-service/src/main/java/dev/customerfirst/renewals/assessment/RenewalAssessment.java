package dev.customerfirst.renewals.assessment;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.Role;
import dev.customerfirst.renewals.domain.CallRule;
import dev.customerfirst.renewals.domain.Projection;
import dev.customerfirst.renewals.domain.RenewalSignal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is expected of the renewal of a contract. Signal and call stand apart. */
@Entity
class RenewalAssessment {

  @Id private UUID contractId;
  private UUID accountId;
  private @Nullable Instant openedAt;
  private @Nullable Instant toldAt;

  @Enumerated(EnumType.STRING)
  private @Nullable HealthBand signal;

  @JdbcTypeCode(SqlTypes.JSON)
  private String traits;

  private @Nullable Instant judgedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable HealthBand call;

  @Enumerated(EnumType.STRING)
  private @Nullable Role callRole;

  private @Nullable String callBecause;
  private @Nullable Instant calledAt;

  @Enumerated(EnumType.STRING)
  private @Nullable HealthBand rating;

  @Enumerated(EnumType.STRING)
  private @Nullable Projection projection;

  private @Nullable BigDecimal projectedAmount;
  private boolean watched;
  private @Nullable Instant nextLookAt;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected RenewalAssessment() {}

  /** The first time it opens counts. */
  void open(Instant now) {
    if (openedAt == null) {
      openedAt = now;
    }
  }

  /**
   * Takes over a signal; true when its band is another than before.
   *
   * @param newTraits as they are kept; null when they are as before
   */
  boolean judged(RenewalSignal judged, @Nullable String newTraits, Instant now) {
    boolean differs = signal != judged.band();
    if (newTraits != null) {
      traits = newTraits;
      judgedAt = now;
    }
    signal = judged.band();
    rating = CallRule.worse(signal, call);
    return differs;
  }

  /** Takes a call into force; others are to hear of one that says something else than before. */
  void called(HealthBand given, Role role, String because, Instant now) {
    if (call != given) {
      toldAt = null;
    }
    call = given;
    callRole = role;
    callBecause = because;
    calledAt = now;
    rating = CallRule.worse(signal, call);
  }

  void projected(Projection said, @Nullable BigDecimal amount) {
    projection = said;
    projectedAmount = amount;
  }

  /** Others know what is expected now. */
  void told(Instant now) {
    toldAt = now;
  }

  void looksAgain(@Nullable Instant next) {
    watched = true;
    nextLookAt = next;
  }

  /** Nothing is expected any more: it is known. */
  void rest() {
    watched = false;
    nextLookAt = null;
  }

  /** Not yet, but then. */
  void waitUntil(Instant next) {
    watched = false;
    nextLookAt = next;
  }

  boolean isOpen() {
    return openedAt != null;
  }

  boolean wasTold() {
    return toldAt != null;
  }

  UUID contractId() {
    return contractId;
  }

  @Nullable Instant openedAt() {
    return openedAt;
  }

  String traits() {
    return traits;
  }

  @Nullable HealthBand signal() {
    return signal;
  }

  @Nullable HealthBand call() {
    return call;
  }

  @Nullable Role callRole() {
    return callRole;
  }

  @Nullable String callBecause() {
    return callBecause;
  }

  @Nullable Instant calledAt() {
    return calledAt;
  }

  @Nullable Projection projection() {
    return projection;
  }

  @Nullable BigDecimal projectedAmount() {
    return projectedAmount;
  }
}
