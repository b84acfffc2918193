package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The business case of an account: which revision holds, and when somebody last looked. */
@Entity
@Table(name = "business_case")
class BusinessCase {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  private int revision;

  @Column(name = "looked_on")
  private LocalDate lookedOn;

  /** Grows with whatever happens to the case, so that its version does too. */
  private int changes;

  @SuppressWarnings("NullAway.Init")
  protected BusinessCase() {}

  /** A case with its first revision. */
  BusinessCase(UUID accountId, LocalDate today) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.revision = 1;
    this.lookedOn = today;
  }

  /** Another revision holds; answers its number. */
  int revise(LocalDate today) {
    revision++;
    look(today);
    return revision;
  }

  /** Somebody looked: it still holds. */
  void look(LocalDate today) {
    lookedOn = today;
    changes++;
  }

  /** Something of it was delivered. */
  void deliver() {
    changes++;
  }

  long version() {
    return version;
  }

  UUID accountId() {
    return accountId;
  }

  int revision() {
    return revision;
  }

  LocalDate lookedOn() {
    return lookedOn;
  }
}
