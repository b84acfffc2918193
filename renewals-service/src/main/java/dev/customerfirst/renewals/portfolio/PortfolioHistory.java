package dev.customerfirst.renewals.portfolio;

import dev.customerfirst.events.accounts.AccountsEvent.AccountTeamChanged;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import dev.customerfirst.kit.messaging.EventTime;
import dev.customerfirst.renewals.account.AccountsHeard;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/**
 * Keeps each change of tier and of team with the time at which it happened; a fact that comes again
 * finds its own row. Persons are ids here and nothing else.
 */
@ApplicationScoped
class PortfolioHistory implements AccountsHeard {

  private static final String TIER =
      """
      insert into account_tier_change (account_id, effective_on, from_tier, to_tier, told_at)
      values (:account, :effectiveOn, :from, :to, :toldAt)
      on conflict do nothing
      """;

  private static final String TEAM =
      """
      insert into account_team_change (account_id, role, from_person, to_person, told_at)
      values (:account, :role, cast(cast(:from as text) as uuid), cast(cast(:to as text) as uuid),
        :toldAt)
      on conflict do nothing
      """;

  private final Session database;
  private final EventTime time;

  PortfolioHistory(Session database, EventTime time) {
    this.database = database;
    this.time = time;
  }

  @Override
  public void on(AccountTierChanged event) {
    database
        .createNativeQuery(TIER)
        .setParameter("account", event.accountId())
        .setParameter("effectiveOn", event.effectiveOn())
        .setParameter("from", event.from().name())
        .setParameter("to", event.to().name())
        .setParameter("toldAt", time.happenedAt())
        .executeUpdate();
  }

  @Override
  public void on(AccountTeamChanged event) {
    database
        .createNativeQuery(TEAM)
        .setParameter("account", event.accountId())
        .setParameter("role", event.role().name())
        .setParameter("from", event.from() == null ? null : event.from().toString())
        .setParameter("to", event.to() == null ? null : event.to().toString())
        .setParameter("toldAt", time.happenedAt())
        .executeUpdate();
  }
}
