package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.HealthBand;
import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.events.contracts.ContractsEvent.ContractRenewed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractStarted;
import dev.customerfirst.events.contracts.ContractsEvent.QuarterElapsed;
import dev.customerfirst.events.contracts.ContractsEvent.RenewalAssessed;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.CustomerBook;
import dev.customerfirst.playbooks.domain.playbook.Signal;
import dev.customerfirst.playbooks.signal.SignalService;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ContractsEventsConsumer implements ContractsEvent.Handler {

  private final CustomerBook customers;
  private final JourneyService journeys;
  private final SignalService signals;
  private final Subscription subscription;

  ContractsEventsConsumer(
      Inbox inbox, CustomerBook customers, JourneyService journeys, SignalService signals) {
    this.customers = customers;
    this.journeys = journeys;
    this.signals = signals;
    subscription = inbox.facts(ContractsEvent.class, event -> event.accept(this));
  }

  @Incoming("contracts-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    subscription.receive(batch);
  }

  @Override
  public void on(ContractSigned event) {
    customers.noteTerms(ContractTerms.of(event), ContractStatus.SIGNED);
    journeys.plan(event.accountId());
  }

  @Override
  public void on(ContractStarted event) {
    customers.noteTerms(ContractTerms.of(event), ContractStatus.STARTED);
    customers.noteQuarter(
        event.contractId(),
        event.accountId(),
        ContractTerms.firstQuarter(event.quarters(), event.journeyFrom()));
    journeys.plan(event.accountId());
  }

  @Override
  public void on(QuarterElapsed event) {
    Integer starting = event.startingQuarter();
    if (starting != null) {
      customers.noteQuarter(event.contractId(), event.accountId(), starting);
      journeys.plan(event.accountId());
    }
  }

  @Override
  public void on(ContractRenewed event) {
    customers.noteRenewal(event.contractId(), event.accountId());
    journeys.plan(event.accountId());
  }

  /** A person's call counts; until there is one, the signal does. */
  @Override
  public void on(RenewalAssessed event) {
    HealthBand band = event.call() == null ? event.signal() : event.call();
    if (band == HealthBand.RED) {
      signals.hear(
          event.accountId(),
          Signal.RENEWAL_AT_RISK,
          event.contractId(),
          "The renewal of the contract that ends on %s is red.".formatted(event.endsOn()));
    }
  }
}
