package dev.customerfirst.accounts.alert;

import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.events.Fact;
import dev.customerfirst.events.accounts.AccountsEvent.AlertCleared;
import dev.customerfirst.events.accounts.AccountsEvent.AlertRaised;
import dev.customerfirst.kit.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Raises and clears alerts. Say what is so as often as you like: an alert is told once when it
 * begins and once when it ends.
 */
@ApplicationScoped
public class Alerts {

  private static final String CHANGED = "It is no longer as it was; another alert says how it is.";

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
    alerts.persistAndFlush(alert);
    outbox.append(new AlertRaised(accountId, alert.id(), rule.name(), about, because), now);
  }

  /**
   * Says for each of several accounts whether a rule found something about the account itself. An
   * alert that is open with other words is cleared and raised anew, so that its words are true. The
   * caller holds the accounts locked, so that nobody else decides about them.
   *
   * @param findings what is so, in words, by account; an account without one is well
   * @param well why alerts of the others are cleared
   */
  @Transactional(TxType.MANDATORY)
  public void settle(
      AlertRule rule, Collection<UUID> accounts, Map<UUID, String> findings, String well) {
    Instant now = clock.instant();
    List<Fact> facts = new ArrayList<>();
    Set<UUID> stay = new HashSet<>();
    for (Alert alert : alerts.openAbout(rule, accounts)) {
      String finding = findings.get(alert.about());
      if (alert.because().equals(finding)) {
        stay.add(alert.about());
      } else {
        String why = finding == null ? well : CHANGED;
        alert.clear(why, now);
        facts.add(new AlertCleared(alert.accountId(), alert.id(), rule.name(), alert.about(), why));
      }
    }
    if (!facts.isEmpty()) {
      alerts.flush(); // What is cleared makes room for what is raised.
    }
    for (Map.Entry<UUID, String> found : new TreeMap<>(findings).entrySet()) {
      UUID account = found.getKey();
      if (!stay.contains(account)) {
        Alert alert = new Alert(account, rule, account, found.getValue(), now);
        alerts.persist(alert);
        facts.add(new AlertRaised(account, alert.id(), rule.name(), account, found.getValue()));
      }
    }
    if (!facts.isEmpty()) {
      alerts.flush();
      outbox.appendAll(facts);
    }
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
    alerts.flush();
    outbox.append(
        new AlertCleared(alert.accountId(), alert.id(), rule.name(), about, because), now);
  }
}
