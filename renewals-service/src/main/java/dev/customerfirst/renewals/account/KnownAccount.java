package dev.customerfirst.renewals.account;

import dev.customerfirst.events.Tier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as accounts-service last described it. */
@Entity
@Table(name = "known_account")
class KnownAccount {

  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private Tier tier;

  private @Nullable UUID mergedInto;
  private Instant asOf;

  @SuppressWarnings("NullAway.Init")
  protected KnownAccount() {}

  UUID id() {
    return id;
  }

  Optional<UUID> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }
}
