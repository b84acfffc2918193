package dev.customerfirst.renewals.account;

import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.http.Waiting;
import dev.customerfirst.renewals.external.ExternalKey;
import dev.customerfirst.renewals.external.NewExternalId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The accounts that contracts can be signed for. */
@ApplicationScoped
public class KnownAccounts {

  private final KnownAccountRepository accounts;
  private final KnownAccountKeys keys;
  private final Clock clock;

  KnownAccounts(KnownAccountRepository accounts, KnownAccountKeys keys, Clock clock) {
    this.accounts = accounts;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Returns as soon as the account is known here; each look is a short transaction of its own, so
   * that waiting holds no connection.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 409 account-not-known-yet after 5 s, 409
   *     account-merged when it turned out to be another one
   */
  public void await(UUID accountId) {
    Waiting.forKnown(
            "account",
            accountId,
            () ->
                QuarkusTransaction.requiringNew().call(() -> accounts.findByIdOptional(accountId)))
        .mergedInto()
        .ifPresent(
            survivor -> {
              throw Problems.conflict(
                  "account-merged",
                  "The account "
                      + accountId
                      + " was merged into "
                      + survivor
                      + ". Send the request again with that id.");
            });
  }

  /** Whether accounts-service has told of it. */
  @Transactional
  public boolean knows(UUID accountId) {
    return accounts.findByIdOptional(accountId).isPresent();
  }

  /** The accounts that rows name, as far as they are known now. */
  @Transactional(TxType.MANDATORY)
  public NamedAccounts named(Collection<AccountName> names) {
    Map<ExternalKey, UUID> owners =
        keys.find(
            names.stream()
                .map(AccountName::externalId)
                .filter(Objects::nonNull)
                .map(NewExternalId::key)
                .distinct()
                .toList());
    Set<UUID> ids = new HashSet<>(owners.values());
    names.stream().map(AccountName::id).filter(Objects::nonNull).forEach(ids::add);
    return new NamedAccounts(
        owners,
        accounts.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(KnownAccount::id, Function.identity())));
  }

  @Transactional
  void remember(AccountState state) {
    accounts.remember(state, clock.instant());
    keys.follow(
        state.accountId(), state.externalIds().stream().map(ExternalKey::of).distinct().toList());
  }

  @Transactional
  void forget(UUID accountId) {
    accounts.deleteById(accountId);
  }
}
