package dev.customerfirst.renewals.account;

import dev.customerfirst.events.accounts.AccountState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

@ApplicationScoped
class KnownAccountRepository implements PanacheRepositoryBase<KnownAccount, UUID> {

  private static final String REMEMBER =
      """
      insert into known_account (id, name, tier, merged_into, as_of)
      values (:account, :name, :tier, cast(:mergedInto as uuid), :asOf)
      on conflict (id) do update set
        name = excluded.name, tier = excluded.tier, merged_into = excluded.merged_into,
        as_of = excluded.as_of
      """;

  /** Takes over how an account stands, whether it was known or not. */
  void remember(AccountState state, Instant now) {
    getEntityManager()
        .createNativeQuery(REMEMBER)
        .setParameter("account", state.accountId())
        .setParameter("name", state.name())
        .setParameter("tier", state.tier().name())
        .setParameter("mergedInto", Objects.toString(state.mergedInto(), null))
        .setParameter("asOf", now)
        .executeUpdate();
  }
}
