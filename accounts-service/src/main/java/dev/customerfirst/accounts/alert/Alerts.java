package dev.customerfirst.accounts.alert;

import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.events.accounts.AccountsEvent.AlertCleared;
import dev.customerfirst.events.accounts.AccountsEvent.AlertRaised;
import dev.customerfirst.kit.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Raises and clears alerts. Say what is so as often as you like: an alert is told once when it
 * begins and once when it ends.
 */
@ApplicationScoped
public class Alerts {

  private final AlertRepository alerts;
  private final Outbox outbox;
  private final Clock clock;

  Alerts(AlertRepository alerts, Outbox outbox, Clock clock) {
    this.alerts = alerts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Raises the alert unless it is open already.
   *
   * @param about what the rule looked at: the account, or something of it
   * @param because in words, without names of people: it goes on the bus
   */
  @Transactional(TxType.MANDATORY)
  public void raise(UUID accountId, AlertRule rule, UUID about, String because) {
    alerts.claim(rule, about);
    if (alerts.open(rule, about).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    Alert alert = new Alert(accountId, rule, about, because, now);
    alerts.persist(alert);
    outbox.append(new AlertRaised(accountId, alert.id(), rule.name(), about, because), now);
  }

  /** Clears the alert if it is open. */
  @Transactional(TxType.MANDATORY)
  public void clear(AlertRule rule, UUID about, String because) {
    alerts.claim(rule, about);
    Optional<Alert> open = alerts.open(rule, about);
    if (open.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Alert alert = open.get();
    alert.clear(because, now);
    outbox.append(
        new AlertCleared(alert.accountId(), alert.id(), rule.name(), about, because), now);
  }
}
