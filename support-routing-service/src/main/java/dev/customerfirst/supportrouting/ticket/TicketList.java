package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.kit.http.Page;
import dev.customerfirst.kit.http.PageRequest;
import dev.customerfirst.kit.http.Pages;
import dev.customerfirst.kit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tickets, newest first, page by page. */
@ApplicationScoped
class TicketList {

  /** Tells cursors of this list from those of others. */
  private static final String LIST = "tickets";

  private final TicketRepository tickets;

  TicketList(TicketRepository tickets) {
    this.tickets = tickets;
  }

  @Transactional
  Page<TicketView> page(
      PageRequest request, @Nullable UUID account, @Nullable TicketStatus status) {
    List<String> after = request.after();
    boolean first = after.isEmpty();
    if (!first && !(after.size() == 3 && after.get(0).equals(LIST))) {
      throw Problems.badQuery("cursor", "This cursor belongs to another list.");
    }
    List<Ticket> rows =
        tickets.newest(
            account,
            status,
            first ? null : Instant.parse(after.get(1)),
            first ? null : UUID.fromString(after.get(2)),
            request.limit() + 1);
    return Pages.cut(
        request,
        rows,
        TicketView::listed,
        ticket -> new String[] {LIST, ticket.openedAt().toString(), ticket.id().toString()});
  }
}
