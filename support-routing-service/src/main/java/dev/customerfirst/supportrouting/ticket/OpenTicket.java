package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.TicketKind;
import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.supportrouting.domain.QueueEntry;
import java.util.UUID;

/**
 * A ticket that waits for somebody.
 *
 * @param place what decides its place in the queue
 */
public record OpenTicket(
    UUID accountId, String title, TicketKind kind, TicketStatus status, QueueEntry place) {

  static OpenTicket of(Ticket ticket) {
    Decision decision = ticket.decision();
    return new OpenTicket(
        ticket.accountId(),
        ticket.need().title(),
        ticket.need().kind(),
        ticket.status(),
        new QueueEntry(
            ticket.id(),
            decision.route(),
            ticket.need().severity(),
            decision.phase(),
            ticket.firstRespondedAt() == null ? decision.dueAt() : null,
            ticket.openedAt()));
  }
}
