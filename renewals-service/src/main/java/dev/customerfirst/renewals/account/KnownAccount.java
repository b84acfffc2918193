package dev.customerfirst.renewals.account;

import dev.customerfirst.events.Tier;
import dev.customerfirst.events.accounts.AccountState;
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

  KnownAccount(AccountState state, Instant asOf) {
    this.id = state.accountId();
    this.name = state.name();
    this.tier = state.tier();
    this.mergedInto = state.mergedInto();
    this.asOf = asOf;
  }

  void follow(AccountState state, Instant now) {
    name = state.name();
    tier = state.tier();
    mergedInto = state.mergedInto();
    asOf = now;
  }

  UUID id() {
    return id;
  }

  Optional<UUID> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }
}
