package dev.customerfirst.accounts.team;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.account.AccountBook;
import dev.customerfirst.accounts.account.AccountsChanged;
import dev.customerfirst.accounts.alert.Alerts;
import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.accounts.domain.TeamLaw;
import dev.customerfirst.accounts.people.PresenceChanged;
import dev.customerfirst.events.Lifecycle;
import dev.customerfirst.events.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps the alerts about teams of customers true, in the transaction of whatever changes them.
 * Prospects and former customers raise none.
 */
@ApplicationScoped
class TeamAlerts implements AccountsChanged, PresenceChanged {

  private static final String NO_CUSTOMER_OR_FULL =
      "Every required role has somebody, or the account is no customer.";
  private static final String NO_CUSTOMER_OR_COVERED =
      "Somebody is there for every role again, or the account is no customer.";

  private final Alerts alerts;
  private final UncoveredSeats uncovered;
  private final AccountBook book;
  private final Clock clock;

  TeamAlerts(Alerts alerts, UncoveredSeats uncovered, AccountBook book, Clock clock) {
    this.alerts = alerts;
    this.uncovered = uncovered;
    this.book = book;
    this.clock = clock;
  }

  /** Prospects raise none. */
  @Override
  public void accountsAdded(Collection<Account> added) {}

  @Override
  public void accountsChanged(Collection<Account> changed) {
    Map<UUID, String> findings = new HashMap<>();
    for (Account account : changed) {
      List<Role> missing = TeamLaw.missing(account.team().keySet());
      if (account.lifecycle() == Lifecycle.CUSTOMER && !missing.isEmpty()) {
        findings.put(
            account.id(),
            "Nobody plays "
                + missing.stream().map(Role::name).collect(Collectors.joining(" and "))
                + " for this customer.");
      }
    }
    List<UUID> ids = changed.stream().map(Account::id).toList();
    alerts.settle(AlertRule.TEAM_ROLE_MISSING, ids, findings, NO_CUSTOMER_OR_FULL);
    settleAbsences(ids, clock.instant());
  }

  @Override
  public void presenceChanged(Collection<UUID> people, Instant now) {
    List<UUID> touched = uncovered.accountsTouchedBy(people);
    // Locked before they are looked at: a seat given at the same moment is seen by one of the two.
    book.takeOutAll(touched);
    settleAbsences(touched, now);
  }

  private void settleAbsences(List<UUID> accounts, Instant now) {
    alerts.settle(
        AlertRule.ABSENCE_UNCOVERED,
        accounts,
        uncovered.findings(accounts, now),
        NO_CUSTOMER_OR_COVERED);
  }
}
