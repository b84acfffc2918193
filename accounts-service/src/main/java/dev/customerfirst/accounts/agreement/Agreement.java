package dev.customerfirst.accounts.agreement;

import dev.customerfirst.accounts.domain.AgreementKind;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customer agreed to something on a day. */
@Entity
class Agreement {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private AgreementKind kind;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  private @Nullable String because;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @SuppressWarnings("NullAway.Init")
  protected Agreement() {}

  Agreement(
      UUID accountId,
      AgreementKind kind,
      LocalDate agreedOn,
      @Nullable String because,
      String by,
      Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.kind = kind;
    this.agreedOn = agreedOn;
    this.because = because;
    this.recordedBy = by;
    this.recordedAt = now;
  }

  void withdraw(String by, Instant now) {
    withdrawnBy = by;
    withdrawnAt = now;
  }

  boolean holds() {
    return withdrawnAt == null;
  }

  AgreementKind kind() {
    return kind;
  }

  LocalDate agreedOn() {
    return agreedOn;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  long version() {
    return version;
  }

  AgreementView view() {
    return new AgreementView(
        id, kind, agreedOn, because, recordedBy, recordedAt, withdrawnBy, withdrawnAt, version);
  }
}
