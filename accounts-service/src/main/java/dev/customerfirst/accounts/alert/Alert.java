package dev.customerfirst.accounts.alert;

import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule's finding. */
@Entity
class Alert {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private AlertRule rule;

  private UUID about;
  private String because;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "cleared_at")
  private @Nullable Instant clearedAt;

  @Column(name = "cleared_because")
  private @Nullable String clearedBecause;

  @SuppressWarnings("NullAway.Init")
  protected Alert() {}

  Alert(UUID accountId, AlertRule rule, UUID about, String because, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.rule = rule;
    this.about = about;
    this.because = because;
    this.raisedAt = now;
  }

  void clear(String why, Instant now) {
    clearedAt = now;
    clearedBecause = why;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  AlertRule rule() {
    return rule;
  }

  UUID about() {
    return about;
  }

  String because() {
    return because;
  }

  AlertView view() {
    return new AlertView(id, accountId, rule, about, because, raisedAt, clearedAt, clearedBecause);
  }
}
