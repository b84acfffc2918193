package dev.customerfirst.playbooks.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new-business deal that reached stage 6, or was lost. */
@Entity
public class CustomerOpportunity {

  @Id private UUID opportunityId;
  private UUID accountId;
  private @Nullable Instant reachedAt;
  private boolean lost;

  @SuppressWarnings("NullAway.Init")
  protected CustomerOpportunity() {}

  CustomerOpportunity(UUID opportunityId, UUID accountId) {
    this.opportunityId = opportunityId;
    this.accountId = accountId;
  }

  public UUID opportunityId() {
    return opportunityId;
  }

  UUID accountId() {
    return accountId;
  }

  /** When it first reached stage 6. */
  public Optional<Instant> reachedAt() {
    return Optional.ofNullable(reachedAt);
  }

  public boolean isLost() {
    return lost;
  }

  void reached(Instant at) {
    if (reachedAt == null || at.isBefore(reachedAt)) {
      reachedAt = at;
    }
  }

  void wasLost() {
    lost = true;
  }
}
