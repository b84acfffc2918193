package dev.customerfirst.renewals.account;

import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.renewals.external.ExternalKey;
import dev.customerfirst.renewals.external.NewExternalId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts that rows name, all looked up at once. */
public final class NamedAccounts {

  private final Map<ExternalKey, UUID> owners;
  private final Map<UUID, KnownAccount> known;

  NamedAccounts(Map<ExternalKey, UUID> owners, Map<UUID, KnownAccount> known) {
    this.owners = owners;
    this.known = known;
  }

  /** Why no contract can be signed for what the row names; empty when one can. */
  public Optional<Refusal> check(AccountName name) {
    if ((name.id() == null) == (name.externalId() == null)) {
      return Optional.of(
          Refusal.invalid(
              "which-account",
              pointer(name),
              "Send either accountId or accountExternalId, and only one of them."));
    }
    KnownAccount account = known.get(id(name));
    if (account == null) {
      return Optional.of(
          Refusal.invalid(
              "unknown-account",
              pointer(name),
              "There is no such account here. Register it first, then repeat this; if it was just"
                  + " registered, repeat it in a few seconds."));
    }
    return account
        .mergedInto()
        .map(
            survivor ->
                new Refusal(
                    Refusal.Kind.CONFLICT,
                    "account-merged",
                    pointer(name),
                    "The account was merged into " + survivor + ". Send the row for that one."));
  }

  /** The account of a row that passed the check. */
  public UUID of(AccountName name) {
    return Objects.requireNonNull(id(name));
  }

  private @Nullable UUID id(AccountName name) {
    NewExternalId externalId = name.externalId();
    return externalId == null ? name.id() : owners.get(externalId.key());
  }

  private static String pointer(AccountName name) {
    return name.externalId() == null ? "/accountId" : "/accountExternalId";
  }
}
