package dev.customerfirst.supportrouting.queue;

import dev.customerfirst.events.TicketKind;
import dev.customerfirst.events.TicketPhase;
import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.supportrouting.domain.QueueEntry;
import dev.customerfirst.supportrouting.domain.Route;
import dev.customerfirst.supportrouting.ticket.OpenTicket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue.
 *
 * @param rank 1 is next, counted over all teams, so there is only ever one number one
 * @param dueAt first response still owed; null when none is
 * @param because why it stands here, strongest reason first
 */
@Schema(examples = QueueView.EXAMPLE)
record QueueView(
    int rank,
    UUID ticketId,
    UUID accountId,
    Route team,
    String title,
    TicketKind kind,
    TicketPhase phase,
    @Nullable Integer severity,
    TicketStatus status,
    Instant openedAt,
    @Nullable Instant dueAt,
    List<String> because) {

  static final String EXAMPLE =
      """
      {"rank": 1, "ticketId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1c11",
       "accountId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01", "team": "SUPPORT",
       "title": "Nightly export stops after an hour", "kind": "TROUBLESHOOTING",
       "phase": "POST_SALES", "severity": 1, "status": "NEW", "openedAt": "2026-03-02T11:00:00Z",
       "dueAt": "2026-03-02T15:00:00Z",
       "because": ["severity 1 comes before everything less severe"]}""";

  static QueueView of(int rank, OpenTicket ticket, Instant now) {
    QueueEntry place = ticket.place();
    return new QueueView(
        rank,
        place.ticketId(),
        ticket.accountId(),
        place.team(),
        ticket.title(),
        ticket.kind(),
        place.phase(),
        place.severity(),
        ticket.status(),
        place.openedAt(),
        place.dueAt(),
        place.because(now));
  }
}
