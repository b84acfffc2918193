package dev.customerfirst.accounts.health;

import dev.customerfirst.accounts.account.Account;
import dev.customerfirst.accounts.alert.Alerts;
import dev.customerfirst.accounts.domain.AlertRule;
import dev.customerfirst.accounts.domain.HealthFinding;
import dev.customerfirst.accounts.domain.HealthVerdict;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.accounts.AccountsEvent.HealthChanged;
import dev.customerfirst.events.accounts.HealthFactor;
import dev.customerfirst.kit.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes the history of a customer's health, and tells of another band. */
@ApplicationScoped
class HealthRecord {

  private final HealthChangeRepository changes;
  private final Outbox outbox;
  private final Alerts alerts;

  HealthRecord(HealthChangeRepository changes, Outbox outbox, Alerts alerts) {
    this.changes = changes;
    this.outbox = outbox;
    this.alerts = alerts;
  }

  void changed(
      Account account,
      @Nullable HealthBand bandBefore,
      @Nullable Integer scoreBefore,
      HealthVerdict verdict,
      Instant now) {
    changes.persist(
        new HealthChange(
            account.id(),
            now,
            bandBefore,
            verdict.band(),
            scoreBefore,
            verdict.score(),
            verdict.because()));
    if (bandBefore == verdict.band()) {
      return;
    }
    outbox.append(
        new HealthChanged(
            account.id(),
            bandBefore,
            verdict.band(),
            verdict.score(),
            verdict.factors().stream().map(HealthRecord::factor).toList()),
        now);
    if (verdict.band() == HealthBand.RED) {
      alerts.raise(account.id(), AlertRule.HEALTH_RED, account.id(), verdict.because());
    } else {
      alerts.clear(AlertRule.HEALTH_RED, account.id(), verdict.because());
    }
  }

  /** The account is no customer any more. */
  void ended(Account account, AccountHealth last, Instant now) {
    String because = "The account is no customer any more.";
    changes.persist(
        new HealthChange(account.id(), now, last.band(), null, last.score(), null, because));
    alerts.clear(AlertRule.HEALTH_RED, account.id(), because);
  }

  private static HealthFactor factor(HealthFinding finding) {
    return new HealthFactor(finding.trait().code(), finding.points(), finding.because());
  }
}
