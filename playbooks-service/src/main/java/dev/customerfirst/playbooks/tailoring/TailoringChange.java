package dev.customerfirst.playbooks.tailoring;

import dev.customerfirst.events.ActivityCode;
import dev.customerfirst.kit.id.Uuid7;
import dev.customerfirst.playbooks.domain.Tailoring.Change;
import dev.customerfirst.playbooks.domain.Tailoring.Kind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One difference from the matrix that somebody decided. */
@Entity
@Table(name = "tailoring")
class TailoringChange {

  @Id private UUID id;
  private UUID accountId;
  private @Nullable UUID contractId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private ActivityCode code;

  private @Nullable Integer quarter;
  private @Nullable Integer days;
  private String because;
  private String actorId;
  private String actorRole;
  private Instant at;
  private @Nullable String withdrawnBecause;
  private @Nullable Instant withdrawnAt;

  @SuppressWarnings("NullAway.Init")
  protected TailoringChange() {}

  TailoringChange(UUID accountId, Change change, String actorId, String actorRole, Instant at) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.contractId = change.contractId();
    this.kind = change.kind();
    this.code = change.code();
    this.quarter = change.quarter();
    this.days = change.days();
    this.because = change.because();
    this.actorId = actorId;
    this.actorRole = actorRole;
    this.at = at;
  }

  UUID accountId() {
    return accountId;
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  void withdraw(String reason, Instant now) {
    withdrawnBecause = reason;
    withdrawnAt = now;
  }

  Change change() {
    return new Change(kind, code, contractId, quarter, days, because);
  }

  TailoredChange view() {
    return new TailoredChange(id, change(), actorId, actorRole, at, withdrawnBecause, withdrawnAt);
  }
}
