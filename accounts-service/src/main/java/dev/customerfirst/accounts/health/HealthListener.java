package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountsChanged;
import dev.customerfirst.accounts.agreement.AgreementsChanged;
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
    implements ContactsChanged,
        MetricsChanged,
        ContractHeard,
        AgreementsChanged,
        SignalsChanged,
        AccountsChanged {

  private static final int JUDGED_AT_ONCE = 20;

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

  /**
   * A few are judged at once. Of many, as an export brings them, it is noted that a look is due:
   * the same customers come in the next rows again.
   */
  @Override
  public void metricsChanged(Collection<UUID> accountIds) {
    if (accountIds.size() <= JUDGED_AT_ONCE) {
      judge(accountIds);
    } else {
      healths.lookAt(accountIds, clock.instant());
    }
  }

  @Override
  public void contractHeard(UUID accountId) {
    judge(List.of(accountId));
  }

  @Override
  public void agreementsChanged(UUID accountId) {
    judge(List.of(accountId));
  }

  @Override
  public void signalsChanged(UUID accountId) {
    judge(List.of(accountId));
  }

  /** Nobody judges prospects. */
  @Override
  public void accountsAdded(Collection<Account> added) {}

  /** Most changes of an account do not touch its health; one query tells which do. */
  @Override
  public void accountsChanged(Collection<Account> changed) {
    judge(healths.moved(changed.stream().map(Account::id).toList()));
  }

  private void judge(Collection<UUID> accounts) {
    desk.judge(accounts, clock.instant());
  }
}
