package dev.customerfirst.supportrouting.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Answers why a ticket went where it went and is due when it is due. */
@ApplicationScoped
class TicketReasons {

  private final TicketRepository tickets;
  private final Clock clock;

  TicketReasons(TicketRepository tickets, Clock clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  @Transactional
  RoutingView routing(UUID id) {
    return RoutingView.of(tickets.get(id));
  }

  @Transactional
  SlaView sla(UUID id) {
    return SlaView.of(tickets.get(id), clock.instant());
  }
}
