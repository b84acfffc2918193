package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.SupportPlan;
import dev.customerfirst.events.TicketKind;
import dev.customerfirst.events.TicketPhase;
import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.supportrouting.domain.Route;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ticket.
 *
 * @param phase before or after the sale, when it was opened
 * @param supportPlan of the contract that counted then
 * @param dueAt when the first response is due; null when nothing was promised
 * @param target what was promised: an ISO-8601 duration, or P2BD for two business days
 * @param messages what was written to the customer; only when one ticket is read
 * @param history every step; only when one ticket is read
 */
@Schema(examples = TicketView.EXAMPLE)
record TicketView(
    UUID id,
    UUID accountId,
    TicketKind kind,
    TicketPhase phase,
    @Nullable SupportPlan supportPlan,
    @Nullable Integer severity,
    String title,
    @Nullable String description,
    String channel,
    OpenedBy openedBy,
    TicketStatus status,
    Route route,
    @Nullable String target,
    @Nullable Instant dueAt,
    Instant openedAt,
    @Nullable Instant firstRespondedAt,
    @Nullable Instant solvedAt,
    @Nullable String solution,
    List<Message> messages,
    List<Step> history,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1c11",
       "accountId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1a01", "kind": "TROUBLESHOOTING",
       "phase": "POST_SALES", "supportPlan": "ENTERPRISE", "severity": 1,
       "title": "Nightly export stops after an hour", "description": null, "channel": "email",
       "openedBy": {"role": null, "contactId": "01987c5e-2b7a-7d10-8a55-0c6f2f6f1b07"},
       "status": "NEW", "route": "SUPPORT", "target": "PT4H", "dueAt": "2026-03-02T15:00:00Z",
       "openedAt": "2026-03-02T11:00:00Z", "firstRespondedAt": null, "solvedAt": null,
       "solution": null, "messages": [], "history": [], "version": 0}""";

  /** Something written to the customer. */
  record Message(
      Instant at,
      String by,
      boolean meaningful,
      String text,
      @Nullable String contextRestated,
      @Nullable String nextStep) {}

  /** A step of the ticket's life. */
  record Step(
      Instant at,
      String by,
      @Nullable TicketStatus from,
      TicketStatus to,
      @Nullable String because) {}

  static TicketView listed(Ticket ticket) {
    return of(ticket, List.of(), List.of());
  }

  static TicketView of(Ticket ticket, List<TicketMessage> messages, List<TicketStep> steps) {
    Need need = ticket.need();
    Decision decision = ticket.decision();
    return new TicketView(
        ticket.id(),
        ticket.accountId(),
        need.kind(),
        decision.phase(),
        decision.supportPlan(),
        need.severity(),
        need.title(),
        need.description(),
        need.channel(),
        need.openedBy(),
        ticket.status(),
        decision.route(),
        decision.target(),
        decision.dueAt(),
        ticket.openedAt(),
        ticket.firstRespondedAt(),
        ticket.solvedAt(),
        ticket.solution(),
        messages.stream().map(TicketMessage::view).toList(),
        steps.stream().map(TicketStep::view).toList(),
        ticket.version());
  }
}
