package dev.customerfirst.supportrouting.customer;

import dev.customerfirst.events.accounts.AccountState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts as accounts-service last described them. */
@ApplicationScoped
class KnownAccounts {

  private static final String REMEMBER =
      """
      insert into known_account (account_id, name, tier, merged_into, as_of)
      values (:account, :name, :tier, cast(:mergedInto as uuid), :asOf)
      on conflict (account_id) do update set
        name = excluded.name, tier = excluded.tier, merged_into = excluded.merged_into,
        as_of = excluded.as_of
      """;

  private final EntityManager entities;
  private final Clock clock;

  KnownAccounts(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  void remember(AccountState state) {
    entities
        .createNativeQuery(REMEMBER)
        .setParameter("account", state.accountId())
        .setParameter("name", state.name())
        .setParameter("tier", state.tier().name())
        .setParameter(
            "mergedInto", state.mergedInto() == null ? null : state.mergedInto().toString())
        .setParameter("asOf", clock.instant())
        .executeUpdate();
  }

  /** The tickets stay, without a name. */
  @Transactional(TxType.MANDATORY)
  void forget(UUID account) {
    entities
        .createNativeQuery("delete from known_account where account_id = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  /**
   * One look in a transaction of its own, so that waiting holds no connection.
   *
   * @return the account, or the one that it turned out to be
   */
  Optional<UUID> look(UUID account) {
    return QuarkusTransaction.requiringNew().call(() -> find(account));
  }

  private Optional<UUID> find(UUID account) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select coalesce(merged_into, account_id) from known_account"
                    + " where account_id = :account",
                UUID.class)
            .setParameter("account", account)
            .getResultList();
    return rows.stream().map(UUID.class::cast).findFirst();
  }
}
