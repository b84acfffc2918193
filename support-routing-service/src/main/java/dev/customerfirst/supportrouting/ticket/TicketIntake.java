package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.supportrouting.customer.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What comes before a ticket is opened: its own form, then an account that is known here. */
@ApplicationScoped
class TicketIntake {

  private final Customers customers;
  private final TicketService tickets;

  TicketIntake(Customers customers, TicketService tickets) {
    this.customers = customers;
    this.tickets = tickets;
  }

  /** Waits outside the transaction for an account that is still on its way here. */
  TicketView open(NewTicket wanted, Caller caller) {
    List<Refusal> refusals = wanted.refusals();
    if (!refusals.isEmpty()) {
      throw Problems.refuse(refusals);
    }
    customers.await(wanted.accountId());
    return tickets.open(wanted, caller);
  }
}
