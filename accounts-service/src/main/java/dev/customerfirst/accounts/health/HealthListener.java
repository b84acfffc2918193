package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountsChanged;
import dev.customerfirst.accounts.contact.ContactsChanged;
import dev.customerfirst.accounts.contract.ContractHeard;
import dev.customerfirst.accounts.metric.MetricsChanged;
import dev.customerfirst.accounts.signal.SignalsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Has a customer judged again whenever something that counts is different. */
@ApplicationScoped
class HealthListener
    implements ContactsChanged, MetricsChanged, ContractHeard, SignalsChanged, AccountsChanged {

  private final HealthDesk desk;
  private final HealthRepository healths;
  private final Clock clock;

  HealthListener(HealthDesk desk, HealthRepository healths, Clock clock) {
    this.desk = desk;
    this.healths = healths;
    this.clock = clock;
  }

  @Override
  public void contactsChanged(UUID accountId) {
    judge(List.of(accountId));
  }

  @Override
  public void metricsChanged(UUID accountId) {
    judge(List.of(accountId));
  }

  @Override
  public void contractHeard(UUID accountId) {
    judge(List.of(accountId));
  }

  @Override
  public void signalsChanged(UUID accountId) {
    judge(List.of(accountId));
  }

  /** Most changes of an account do not touch its health; one query tells which do. */
  @Override
  public void accountsChanged(Collection<Account> changed) {
    judge(healths.moved(changed.stream().map(Account::id).toList()));
  }

  private void judge(List<UUID> accounts) {
    desk.judge(accounts, clock.instant());
  }
}
