package dev.customerfirst.renewals.signal;

import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.events.support.SupportEvent;
import dev.customerfirst.events.support.SupportEvent.FirstResponseSent;
import dev.customerfirst.events.support.SupportEvent.TicketOpened;
import dev.customerfirst.events.support.SupportEvent.TicketSolved;
import dev.customerfirst.events.support.SupportEvent.TicketStatusChanged;
import dev.customerfirst.kit.messaging.EventTime;
import dev.customerfirst.kit.messaging.Inbox;
import dev.customerfirst.kit.messaging.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Listens to what customers need, and whether we kept our word. */
@ApplicationScoped
class SupportEventsConsumer implements SupportEvent.Handler {

  private final Subscription support;
  private final HeardTickets tickets;
  private final EventTime time;

  SupportEventsConsumer(Inbox inbox, HeardTickets tickets, EventTime time) {
    this.tickets = tickets;
    this.time = time;
    this.support = inbox.facts(SupportEvent.class, event -> event.accept(this));
  }

  @Incoming("support-events")
  @Blocking
  void receive(ConsumerRecords<String, byte[]> batch) {
    support.receive(batch);
  }

  @Override
  public void on(TicketOpened event) {
    tickets.opened(event.ticketId(), event.accountId(), event.kind(), event.openedAt());
  }

  @Override
  public void on(TicketSolved event) {
    tickets.solved(event.ticketId(), event.accountId(), event.kind(), event.solvedAt());
  }

  @Override
  public void on(TicketStatusChanged event) {
    if (event.from() == TicketStatus.SOLVED) {
      tickets.reopened(event.ticketId(), event.accountId(), time.happenedAt());
    }
  }

  @Override
  public void on(FirstResponseSent event) {
    tickets.responded(event.ticketId(), event.accountId(), event.respondedAt(), inTime(event));
  }

  /** A promise of business days has no seconds, and only the publisher can tell. */
  private static @Nullable Boolean inTime(FirstResponseSent event) {
    BigDecimal counted = event.countedSeconds();
    BigDecimal target = event.targetSeconds();
    return counted == null || target == null
        ? event.withinTarget()
        : Boolean.valueOf(counted.compareTo(target) <= 0);
  }
}
