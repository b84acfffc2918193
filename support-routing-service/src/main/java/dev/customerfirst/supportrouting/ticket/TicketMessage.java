package dev.customerfirst.supportrouting.ticket;

import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written to the customer. */
@Entity
class TicketMessage {

  @Id private UUID id;
  private UUID ticketId;
  private Instant sentAt;
  private String sentBy;
  private boolean meaningful;
  private String text;
  private @Nullable String contextRestated;
  private @Nullable String nextStep;

  @SuppressWarnings("NullAway.Init")
  protected TicketMessage() {}

  TicketMessage(UUID ticketId, FirstResponse response, String sentBy, Instant sentAt) {
    this.id = Uuid7.next();
    this.ticketId = ticketId;
    this.sentAt = sentAt;
    this.sentBy = sentBy;
    this.meaningful = response.meaningful();
    this.text = response.text();
    this.contextRestated = response.contextRestated();
    this.nextStep = response.nextStep();
  }

  TicketView.Message view() {
    return new TicketView.Message(sentAt, sentBy, meaningful, text, contextRestated, nextStep);
  }
}
