package dev.customerfirst.playbooks.step;

import dev.customerfirst.events.CommitmentKind;
import dev.customerfirst.events.DocumentType;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody on the customer's side promised (R064, R069, R074). */
@Entity
class ActivityCommitment {

  @Id private UUID id;
  private UUID activityId;

  @Enumerated(EnumType.STRING)
  private CommitmentKind kind;

  @Enumerated(EnumType.STRING)
  private @Nullable DocumentType agreedDocument;

  private UUID contactId;
  private LocalDate committedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] resources;

  private String actorId;
  private String actorRole;
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected ActivityCommitment() {}

  ActivityCommitment(
      UUID activityId, NewCommitment commitment, LocalDate committedOn, Author author) {
    this.id = Uuid7.next();
    this.activityId = activityId;
    this.kind = commitment.kind();
    this.agreedDocument = commitment.to();
    this.contactId = commitment.contactId();
    this.committedOn = committedOn;
    this.resources = commitment.resourceList().toArray(String[]::new);
    this.actorId = author.id();
    this.actorRole = author.role();
    this.at = author.at();
  }

  CommitmentView view() {
    return new CommitmentView(
        id,
        kind,
        agreedDocument,
        contactId,
        committedOn,
        List.of(resources),
        actorId,
        actorRole,
        at);
  }
}
