package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.Fact;
import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.kit.http.Problems;
import dev.customerfirst.kit.messaging.Outbox;
import dev.customerfirst.kit.rule.Refusal;
import dev.customerfirst.supportrouting.customer.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens tickets and moves them on. */
@ApplicationScoped
class TicketService {

  private final TicketRepository tickets;
  private final TicketHistory history;
  private final Customers customers;
  private final Outbox outbox;
  private final Clock clock;

  TicketService(
      TicketRepository tickets,
      TicketHistory history,
      Customers customers,
      Outbox outbox,
      Clock clock) {
    this.tickets = tickets;
    this.history = history;
    this.customers = customers;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  TicketView open(NewTicket wanted, Caller caller) {
    Instant now = clock.instant();
    Need need = Need.of(wanted);
    Decision decision = Decision.on(need, customers.standing(wanted.accountId(), now), now);
    Ticket ticket = new Ticket(wanted.accountId(), need, decision, now);
    tickets.persistAndFlush(ticket);
    history.add(new TicketStep(ticket, null, null, caller.id(), now));
    outbox.appendAll(TicketEvents.opened(ticket));
    return view(ticket);
  }

  @Transactional
  TicketView respond(UUID id, FirstResponse response, Caller caller) {
    Instant now = clock.instant();
    Ticket ticket = tickets.take(id);
    orRefuse(caller.mayAnswer(ticket.decision().route()));
    TicketStatus from = ticket.status();
    orRefuse(ticket.contact(response.meaningful(), now));
    history.add(new TicketMessage(id, response, caller.id(), now));
    List<Fact> facts = new ArrayList<>();
    if (ticket.status() != from) {
      facts.add(step(ticket, from, null, caller, now));
    }
    if (response.meaningful()) {
      facts.add(TicketEvents.responded(ticket, now));
    }
    outbox.appendAll(facts);
    return view(ticket);
  }

  @Transactional
  TicketView solve(UUID id, Solution solution, Caller caller) {
    Instant now = clock.instant();
    Ticket ticket = tickets.take(id);
    orRefuse(caller.mayAnswer(ticket.decision().route()));
    TicketStatus from = ticket.status();
    orRefuse(ticket.solve(solution.summary(), now));
    outbox.appendAll(
        List.of(
            step(ticket, from, solution.summary(), caller, now), TicketEvents.solved(ticket, now)));
    return view(ticket);
  }

  @Transactional
  TicketView reopen(UUID id, Reopening reopening, Caller caller) {
    Instant now = clock.instant();
    Ticket ticket = tickets.take(id);
    TicketStatus from = ticket.status();
    orRefuse(ticket.reopen());
    outbox.append(step(ticket, from, reopening.reason(), caller, now));
    return view(ticket);
  }

  @Transactional
  TicketView find(UUID id) {
    return view(tickets.get(id));
  }

  private Fact step(
      Ticket ticket, TicketStatus from, @Nullable String because, Caller caller, Instant now) {
    history.add(new TicketStep(ticket, from, because, caller.id(), now));
    return TicketEvents.moved(ticket, from, because);
  }

  /** Flushed, so that the view carries the version and the steps that are being written. */
  private TicketView view(Ticket ticket) {
    tickets.flush();
    return TicketView.of(ticket, history.messages(ticket.id()), history.steps(ticket.id()));
  }

  private static void orRefuse(Optional<Refusal> refusal) {
    refusal.ifPresent(TicketService::refuse);
  }

  private static void refuse(Refusal refusal) {
    throw Problems.refuse(refusal);
  }
}
