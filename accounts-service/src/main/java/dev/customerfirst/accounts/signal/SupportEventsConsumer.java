package dev.customerfirst.accounts.signal;

import dev.customerfirst.events.support.SupportEvent;
import dev.customerfirst.events.support.SupportEvent.TicketOpened;
import dev.customerfirst.events.support.SupportEvent.TicketSolved;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.quarkus.arc.All;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what customers need help with. */
@ApplicationScoped
class SupportEventsConsumer implements SupportEvent.Handler {

  private final Subscription support;
  private final SignalAccounts accounts;
  private final SeenTickets tickets;
  private final List<SignalsChanged> listeners;

  SupportEventsConsumer(
      Inbox inbox,
      SignalAccounts accounts,
      SeenTickets tickets,
      @All List<SignalsChanged> listeners) {
    this.accounts = accounts;
    this.tickets = tickets;
    this.listeners = listeners;
    this.support = inbox.facts(SupportEvent.class, event -> event.accept(this));
  }

  @Incoming("support-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    support.receive(batch);
  }

  @Override
  public void on(TicketOpened event) {
    UUID account = accounts.current(event.accountId());
    tickets.opened(event.ticketId(), account, event.kind(), event.openedAt());
    listeners.forEach(listener -> listener.signalsChanged(account));
  }

  @Override
  public void on(TicketSolved event) {
    tickets.solved(
        event.ticketId(), accounts.current(event.accountId()), event.kind(), event.solvedAt());
  }
}
