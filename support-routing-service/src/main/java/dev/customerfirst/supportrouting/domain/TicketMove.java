package dev.customerfirst.supportrouting.domain;

import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.kit.rule.Refusal;
import java.util.Map;
import java.util.Optional;

/** What can happen to a ticket, and where it leads: the one table of its life (R145). */
public enum TicketMove {
  /** Somebody wrote to the customer for the first time. */
  CONTACT(
      Map.of(TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.OPEN, TicketStatus.OPEN),
      "is solved: reopen it before you write again"),
  /** The need is met. */
  SOLVE(
      Map.of(TicketStatus.NEW, TicketStatus.SOLVED, TicketStatus.OPEN, TicketStatus.SOLVED),
      "is solved already"),
  /** It was not solved after all. */
  REOPEN(
      Map.of(TicketStatus.SOLVED, TicketStatus.OPEN),
      "is not solved, so there is nothing to reopen");

  private final Map<TicketStatus, TicketStatus> leads;
  private final String refusal;

  TicketMove(Map<TicketStatus, TicketStatus> leads, String refusal) {
    this.leads = leads;
    this.refusal = refusal;
  }

  /** Where the move leads from a status; empty when it cannot be made there. */
  public Optional<TicketStatus> from(TicketStatus status) {
    return Optional.ofNullable(leads.get(status));
  }

  /** Why it cannot be made: CONFLICT {@code ticket-not-in-that-state}. */
  public Refusal refused() {
    return Refusal.conflict("ticket-not-in-that-state", "This ticket " + refusal + ".");
  }
}
