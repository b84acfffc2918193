package dev.customerfirst.renewals.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account that accounts-service has told of, as far as contracts depend on it. */
@Entity
@Table(name = "known_account")
class KnownAccount {

  @Id private UUID id;
  private @Nullable UUID mergedInto;

  @SuppressWarnings("NullAway.Init")
  protected KnownAccount() {}

  UUID id() {
    return id;
  }

  Optional<UUID> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }
}
