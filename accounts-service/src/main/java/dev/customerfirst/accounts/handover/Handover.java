package dev.customerfirst.accounts.handover;

import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Seats went from one person to another. It happened; nothing of it changes. */
@Entity
class Handover {

  @Id private UUID id;

  @Column(name = "from_person_id")
  private UUID fromPersonId;

  @Column(name = "to_person_id")
  private UUID toPersonId;

  private String because;
  private int seats;

  @Column(name = "handed_by")
  private String handedBy;

  @Column(name = "handed_at")
  private Instant handedAt;

  @SuppressWarnings("NullAway.Init")
  protected Handover() {}

  Handover(UUID from, UUID to, String because, int seats, String handedBy, Instant now) {
    this.id = Uuid7.next();
    this.fromPersonId = from;
    this.toPersonId = to;
    this.because = because;
    this.seats = seats;
    this.handedBy = handedBy;
    this.handedAt = now;
  }

  UUID id() {
    return id;
  }

  HandoverView view() {
    return new HandoverView(id, fromPersonId, toPersonId, because, seats, handedBy, handedAt);
  }
}
