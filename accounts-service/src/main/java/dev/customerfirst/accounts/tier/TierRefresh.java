package dev.customerfirst.accounts.tier;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.contract.ContractHeard;
import dev.customerfirst.accounts.domain.AnnualValue;
import dev.customerfirst.accounts.domain.TierStanding;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks at accounts again that nobody changed, and writes only those that stand otherwise now. */
@ApplicationScoped
class TierRefresh implements ContractHeard {

  private final AccountBook book;
  private final TierFollower follower;
  private final Clock clock;

  TierRefresh(AccountBook book, TierFollower follower, Clock clock) {
    this.book = book;
    this.follower = follower;
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void contractHeard(UUID accountId) {
    refresh(List.of(accountId), clock.instant());
  }

  @Transactional(TxType.MANDATORY)
  void refresh(Collection<UUID> ids, Instant now) {
    List<Account> accounts = book.takeOutAll(ids);
    Map<UUID, Seen> before = new HashMap<>();
    accounts.forEach(account -> before.put(account.id(), Seen.of(account)));
    List<AccountTierChanged> facts = follower.settle(accounts, now);
    List<Account> changed =
        accounts.stream()
            .filter(account -> !Seen.of(account).equals(before.get(account.id())))
            .toList();
    if (!changed.isEmpty()) {
      book.record(changed, facts, now);
    }
    // For all of them: the next instant may be another one although the account is the same.
    follower.written(accounts, now);
  }

  /** What can change by itself. */
  private record Seen(TierStanding tier, Optional<AnnualValue> value) {
    static Seen of(Account account) {
      return new Seen(account.tier(), account.annualValue());
    }
  }
}
