package dev.customerfirst.supportrouting.customer;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.http.Waiting;
import dev.customerfirst.supportrouting.domain.SupportStanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Where an account stands with support. */
@ApplicationScoped
public class Customers {

  private final KnownAccounts accounts;
  private final KnownContracts contracts;
  private final SupportSettings settings;

  Customers(KnownAccounts accounts, KnownContracts contracts, SupportSettings settings) {
    this.accounts = accounts;
    this.contracts = contracts;
    this.settings = settings;
  }

  /**
   * Returns as soon as the account is known here.
   *
   * @throws dev.customerfirst.kit.http.ProblemException 409 account-not-known-yet after 5 s, 409
   *     account-merged when it turned out to be another one
   */
  public void await(UUID account) {
    UUID current = Waiting.forKnown("account", account, () -> accounts.look(account));
    if (!current.equals(account)) {
      throw Problems.conflict(
          "account-merged",
          "The account "
              + account
              + " was merged into "
              + current
              + ". Send the request again with that id.");
    }
  }

  public SupportStanding standing(UUID account, Instant at) {
    return SupportStanding.at(at, contracts.of(account), settings.graceDays());
  }
}
