package dev.customerfirst.accounts.opportunity;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.rule.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts that rows name, all looked up at once. */
final class DealAccounts {

  private final Map<ExternalKey, UUID> owners;
  private final Map<UUID, Account> accounts = new HashMap<>();

  DealAccounts(Map<ExternalKey, UUID> owners, Collection<Account> known) {
    this.owners = owners;
    known.forEach(account -> accounts.put(account.id(), account));
  }

  /** Refuses a row that names no account, two, or one that a deal cannot belong to. */
  Optional<Refusal> check(DealRow row) {
    if ((row.accountId() == null) == (row.accountExternalId() == null)) {
      return Optional.of(
          Refusal.invalid(
              "which-account",
              pointer(row),
              "Send either accountId or accountExternalId, and only one of them."));
    }
    Account account = accounts.get(id(row));
    if (account == null) {
      return Optional.of(
          Refusal.invalid(
              "unknown-account",
              pointer(row),
              "There is no such account. Register it first with POST /v1/accounts or PUT"
                  + " /v1/accounts/by-external-id, then repeat this."));
    }
    return account
        .mergedInto()
        .map(
            survivor ->
                new Refusal(
                    Refusal.Kind.CONFLICT,
                    "account-merged",
                    pointer(row),
                    "The account was merged into " + survivor + ". Send the row for that one."));
  }

  /** The account of a row that passed the check. */
  UUID of(DealRow row) {
    return Objects.requireNonNull(id(row));
  }

  private @Nullable UUID id(DealRow row) {
    NewExternalId externalId = row.accountExternalId();
    return externalId == null ? row.accountId() : owners.get(externalId.key());
  }

  private static String pointer(DealRow row) {
    return row.accountExternalId() == null ? "/accountId" : "/accountExternalId";
  }
}
