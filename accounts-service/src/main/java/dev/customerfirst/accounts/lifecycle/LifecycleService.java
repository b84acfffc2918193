package dev.customerfirst.accounts.lifecycle;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.domain.LifecycleLaw;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.accounts.AccountsEvent.AccountLifecycleChanged;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves accounts between prospect, customer and churned as their contracts come and go. */
@ApplicationScoped
class LifecycleService {

  private final ContractStandings contracts;
  private final AccountBook book;
  private final List<LifecycleMoved> listeners;
  private final Clock clock;

  LifecycleService(
      ContractStandings contracts,
      AccountBook book,
      @All List<LifecycleMoved> listeners,
      Clock clock) {
    this.contracts = contracts;
    this.book = book;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  void heard(UUID contract, UUID accountId, boolean ended, @Nullable UUID successor) {
    contracts.heard(contract, accountId, ended, successor);
    // An account we do not know has no lifecycle; its contracts are kept all the same.
    book.takeOutAll(List.of(accountId)).forEach(this::settle);
  }

  private void settle(Account account) {
    Lifecycle from = account.lifecycle();
    Lifecycle to = LifecycleLaw.of(contracts.of(account.id()));
    if (from == to) {
      return;
    }
    account.moveTo(to);
    book.record(
        List.of(account),
        List.of(
            new AccountLifecycleChanged(account.id(), from, to, LifecycleLaw.because(from, to))),
        clock.instant());
    listeners.forEach(listener -> listener.lifecycleMoved(account.id(), from, to));
  }
}
