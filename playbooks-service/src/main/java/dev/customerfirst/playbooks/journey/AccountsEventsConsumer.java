package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.OpportunityKind;
import dev.customerfirst.events.accounts.AccountsEvent;
import dev.customerfirst.events.accounts.AccountsEvent.AccountTierChanged;
import dev.customerfirst.events.accounts.AccountsEvent.BusinessCaseRevised;
import dev.customerfirst.events.accounts.AccountsEvent.HealthChanged;
import dev.customerfirst.events.accounts.AccountsEvent.MetricsRecorded;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityLost;
import dev.customerfirst.events.accounts.AccountsEvent.OpportunityStageChanged;
import dev.customerfirst.events.accounts.AccountsEvent.ProductionAgreed;
import dev.customerfirst.events.accounts.AccountsEvent.TrialAgreed;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.domain.TierHistory;
import dev.customerfirst.playbooks.domain.playbook.Signal;
import dev.customerfirst.playbooks.effect.UsageFigures;
import dev.customerfirst.playbooks.signal.HeardSignal;
import dev.customerfirst.playbooks.signal.SignalService;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class AccountsEventsConsumer implements AccountsEvent.Handler {

  /** The economic buyer has agreed; a deal may also jump over this stage (R062). */
  private static final int STAGE_6 = 6;

  private final CustomerBook customers;
  private final JourneyService journeys;
  private final SignalService signals;
  private final UsageFigures figures;
  private final Subscription subscription;

  AccountsEventsConsumer(
      Inbox inbox,
      CustomerBook customers,
      JourneyService journeys,
      SignalService signals,
      UsageFigures figures) {
    this.customers = customers;
    this.journeys = journeys;
    this.signals = signals;
    this.figures = figures;
    subscription = inbox.facts(AccountsEvent.class, event -> event.accept(this));
  }

  @Incoming("accounts-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    subscription.receive(batch);
  }

  @Override
  public void on(AccountTierChanged event) {
    customers.noteTierChange(
        event.accountId(), new TierHistory.Since(event.effectiveOn(), event.to(), event.from()));
    journeys.plan(event.accountId());
  }

  @Override
  public void on(OpportunityStageChanged event) {
    if (event.kind() == OpportunityKind.NEW_BUSINESS && event.to() >= STAGE_6) {
      customers.noteStage6(event.accountId(), event.opportunityId());
      journeys.plan(event.accountId());
    }
  }

  @Override
  public void on(BusinessCaseRevised event) {
    customers.noteBusinessCase(event.accountId(), event.lookedOn());
  }

  @Override
  public void on(OpportunityLost event) {
    if (event.kind() == OpportunityKind.NEW_BUSINESS) {
      customers.noteLoss(event.accountId(), event.opportunityId());
      journeys.plan(event.accountId());
    }
  }

  @Override
  public void on(TrialAgreed event) {
    signals.hear(
        new HeardSignal(
            event.accountId(),
            Signal.TRIAL_AGREED,
            event.on(),
            null,
            null,
            "The customer agreed to a trial on " + event.on() + "."));
  }

  @Override
  public void on(ProductionAgreed event) {
    signals.hear(
        new HeardSignal(
            event.accountId(),
            Signal.PRODUCTION_AGREED,
            event.on(),
            null,
            null,
            "The customer agreed to set up production on " + event.on() + "."));
  }

  @Override
  public void on(HealthChanged event) {
    HealthBand from = event.from();
    if (from != null && event.to().compareTo(from) > 0) {
      signals.hear(
          event.accountId(),
          Signal.HEALTH_FELL,
          null,
          "Health fell from %s to %s.".formatted(from, event.to()));
    }
  }

  @Override
  public void on(MetricsRecorded event) {
    figures.keep(event);
  }
}
