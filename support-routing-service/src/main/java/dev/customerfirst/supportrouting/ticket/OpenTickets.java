package dev.customerfirst.supportrouting.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** All tickets that are not solved, for whoever ranks them. */
@ApplicationScoped
public class OpenTickets {

  private final TicketRepository tickets;

  OpenTickets(TicketRepository tickets) {
    this.tickets = tickets;
  }

  @Transactional
  public List<OpenTicket> all() {
    return tickets.open().stream().map(OpenTicket::of).toList();
  }
}
