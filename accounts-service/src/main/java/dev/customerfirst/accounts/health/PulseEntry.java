package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.domain.Pulse;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody said about how a customer feels. Never changed: the next one follows. */
@Entity
@Table(name = "account_pulse")
class PulseEntry {

  @EmbeddedId private PulseKey key;

  @Enumerated(EnumType.STRING)
  private Pulse pulse;

  private String because;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_in_role")
  private String saidInRole;

  @Column(name = "said_at")
  private Instant saidAt;

  @SuppressWarnings("NullAway.Init")
  protected PulseEntry() {}

  PulseEntry(
      UUID accountId,
      long number,
      Pulse pulse,
      String because,
      String saidBy,
      String saidInRole,
      Instant now) {
    this.key = new PulseKey(accountId, number);
    this.pulse = pulse;
    this.because = because;
    this.saidBy = saidBy;
    this.saidInRole = saidInRole;
    this.saidAt = now;
  }

  boolean says(Pulse other, String why) {
    return pulse == other && because.equals(why);
  }

  long number() {
    return key.number();
  }

  Pulse pulse() {
    return pulse;
  }

  Instant saidAt() {
    return saidAt;
  }

  PulseView view() {
    return new PulseView(key.accountId(), pulse, because, saidBy, saidInRole, saidAt, key.number());
  }
}
