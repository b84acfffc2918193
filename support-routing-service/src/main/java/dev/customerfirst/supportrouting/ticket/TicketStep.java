package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.events.TicketStatus;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step in the life of a ticket; kept when a later one takes it back. */
@Entity
class TicketStep {

  @Id private UUID id;
  private UUID ticketId;
  private Instant takenAt;
  private String takenBy;

  @Enumerated(EnumType.STRING)
  private @Nullable TicketStatus fromStatus;

  @Enumerated(EnumType.STRING)
  private TicketStatus toStatus;

  private @Nullable String because;

  @SuppressWarnings("NullAway.Init")
  protected TicketStep() {}

  TicketStep(
      Ticket ticket,
      @Nullable TicketStatus from,
      @Nullable String because,
      String takenBy,
      Instant takenAt) {
    this.id = Uuid7.next();
    this.ticketId = ticket.id();
    this.takenAt = takenAt;
    this.takenBy = takenBy;
    this.fromStatus = from;
    this.toStatus = ticket.status();
    this.because = because;
  }

  TicketView.Step view() {
    return new TicketView.Step(takenAt, takenBy, fromStatus, toStatus, because);
  }
}
