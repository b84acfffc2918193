package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.kit.security.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** How the tiers of accounts came to be. */
@ApplicationScoped
class TierHistory implements PanacheRepositoryBase<TierChange, UUID> {

  /** As many as anybody reads; an account that moves each month fills it in eight years. */
  private static final int SHOWN = 100;

  private final Actor actor;

  TierHistory(Actor actor) {
    this.actor = actor;
  }

  /** Writes down what happened to the tiers and is not written yet. */
  void note(Collection<Account> accounts, Instant now) {
    for (Account account : accounts) {
      account
          .takeTierMove()
          .filter(move -> move.isNews())
          .ifPresent(move -> persist(new TierChange(account.id(), move, actor.id(), now)));
    }
  }

  /** The newest first. */
  List<TierView.Change> of(UUID account) {
    return find("accountId = ?1 order by id desc", account).page(0, SHOWN).stream()
        .map(TierChange::view)
        .toList();
  }
}
