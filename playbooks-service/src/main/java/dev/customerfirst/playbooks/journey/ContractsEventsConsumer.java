package dev.customerfirst.playbooks.journey;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.contracts.ContractsEvent;
import dev.customerfirst.events.contracts.ContractsEvent.ContractRenewed;
import dev.customerfirst.events.contracts.ContractsEvent.ContractSigned;
import dev.customerfirst.events.contracts.ContractsEvent.ContractStarted;
import dev.customerfirst.events.contracts.ContractsEvent.QuarterElapsed;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import dev.customerfirst.playbooks.customer.ContractTerms;
import dev.customerfirst.playbooks.customer.CustomerBook;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ContractsEventsConsumer implements ContractsEvent.Handler {

  private final CustomerBook customers;
  private final JourneyService journeys;
  private final Subscription subscription;

  ContractsEventsConsumer(Inbox inbox, CustomerBook customers, JourneyService journeys) {
    this.customers = customers;
    this.journeys = journeys;
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
}
