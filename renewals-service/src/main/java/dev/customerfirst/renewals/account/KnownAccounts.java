package dev.customerfirst.renewals.account;

import dev.customerfirst.events.accounts.AccountState;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.http.Waiting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The accounts that contracts can be signed for. */
@ApplicationScoped
public class KnownAccounts {

  private final KnownAccountRepository accounts;
  private final Clock clock;

  KnownAccounts(KnownAccountRepository accounts, Clock clock) {
    this.accounts = accounts;
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

  @Transactional
  void remember(AccountState state) {
    Instant now = clock.instant();
    accounts
        .findByIdOptional(state.accountId())
        .ifPresentOrElse(
            account -> account.follow(state, now),
            () -> accounts.persist(new KnownAccount(state, now)));
  }

  @Transactional
  void forget(UUID accountId) {
    accounts.deleteById(accountId);
  }
}
