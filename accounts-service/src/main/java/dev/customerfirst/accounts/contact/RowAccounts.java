package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.domain.ExternalKey;
import dev.customerfirst.accounts.external.NewExternalId;
import dev.customerfirst.kit.rule.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that rows name.
 *
 * @param byKey those named by their keys in other systems, as far as they are known
 * @param there the accounts that exist and are taken out
 * @param merged accounts that turned out to be others, with those
 */
record RowAccounts(Map<ExternalKey, UUID> byKey, Set<UUID> there, Map<UUID, UUID> merged) {

  /** The account that a row names. */
  Optional<UUID> named(CrmContactRow row) {
    NewExternalId key = row.accountExternalId();
    return Optional.ofNullable(key == null ? row.accountId() : byKey.get(key.key()))
        .filter(there::contains);
  }

  /** Refuses a row without one account, and a known contact under another one. */
  Optional<Refusal> check(CrmContactRow row, @Nullable Contact contact) {
    boolean twice = row.accountId() != null && row.accountExternalId() != null;
    boolean none = row.accountId() == null && row.accountExternalId() == null;
    String pointer = row.accountExternalId() == null ? "/accountId" : "/accountExternalId";
    if (twice || (none && contact == null)) {
      return Optional.of(
          Refusal.invalid(
              "which-account",
              pointer,
              "Send either accountId or accountExternalId, and only one of them."));
    }
    if (none) {
      return Optional.empty();
    }
    UUID survivor = row.accountId() == null ? null : merged.get(row.accountId());
    if (survivor != null) {
      return Optional.of(
          new Refusal(
              Refusal.Kind.CONFLICT,
              "account-merged",
              pointer,
              "This account was merged into " + survivor + ". Send that one."));
    }
    Optional<UUID> named = named(row);
    if (named.isEmpty()) {
      return Optional.of(
          Refusal.invalid(
              "unknown-account",
              pointer,
              "There is no such account. Register it first with POST /v1/accounts or PUT"
                  + " /v1/accounts/by-external-id, then repeat this."));
    }
    return contact == null || contact.accountId().equals(named.get())
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Refusal.Kind.CONFLICT,
                "contact-of-another-account",
                pointer,
                "This contact belongs to the account "
                    + contact.accountId()
                    + ". Send that account, or another key for another contact."));
  }
}
