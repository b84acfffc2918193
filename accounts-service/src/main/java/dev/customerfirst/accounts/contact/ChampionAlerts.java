package dev.customerfirst.accounts.contact;

import dev.customerfirst.accounts.alert.Alerts;
import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.accounts.domain.ChampionWatch;
import dev.customerfirst.accounts.lifecycle.LifecycleMoved;
import dev.customerfirst.events.Lifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Says at once when an account needs a champion, and when it has one again (R044). The account is
 * taken out by whoever calls, so nobody else counts at the same time.
 */
@ApplicationScoped
class ChampionAlerts implements LifecycleMoved {

  private static final String STANDING =
      """
      select a.id, a.lifecycle, count(*) filter (where c.champion),
        coalesce(bool_or(c.was_champion), false)
      from account a left join contact c on c.account_id = a.id
      where a.id = any(:accounts) group by a.id order by a.id
      """;

  private final EntityManager entities;
  private final Alerts alerts;

  ChampionAlerts(EntityManager entities, Alerts alerts) {
    this.entities = entities;
    this.alerts = alerts;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void lifecycleMoved(UUID accountId, Lifecycle from, Lifecycle to) {
    settle(List.of(accountId));
  }

  /** Looks at accounts whose champions may have changed. */
  @Transactional(TxType.MANDATORY)
  @SuppressWarnings("unchecked")
  public void settle(Collection<UUID> accounts) {
    if (accounts.isEmpty()) {
      return;
    }
    List<Object[]> rows =
        entities
            .createNativeQuery(STANDING)
            .setParameter("accounts", accounts.toArray(UUID[]::new))
            .getResultList();
    for (Object[] row : rows) {
      settle(
          (UUID) row[0],
          Lifecycle.valueOf((String) row[1]),
          ((Number) row[2]).longValue(),
          (Boolean) row[3]);
    }
  }

  private void settle(UUID account, Lifecycle lifecycle, long champions, boolean hadOne) {
    Optional<String> missing = ChampionWatch.missing(lifecycle, champions, hadOne);
    if (missing.isPresent()) {
      alerts.raise(account, AlertRule.NO_CHAMPION, account, missing.get());
    } else {
      alerts.clear(AlertRule.NO_CHAMPION, account, ChampionWatch.settled(lifecycle));
    }
  }
}
