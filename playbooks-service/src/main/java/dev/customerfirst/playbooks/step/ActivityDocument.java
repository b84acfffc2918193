package dev.customerfirst.playbooks.step;

import dev.customerfirst.events.DocumentType;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Where a document stands that an activity produced. */
@Entity
class ActivityDocument {

  @Id private UUID id;
  private UUID activityId;

  @Enumerated(EnumType.STRING)
  private DocumentType type;

  private String title;
  private String link;
  private String actorId;
  private String actorRole;
  private Instant at;

  @SuppressWarnings("NullAway.Init")
  protected ActivityDocument() {}

  ActivityDocument(UUID activityId, DocumentType type, String title, String link, Author author) {
    this.id = Uuid7.next();
    this.activityId = activityId;
    this.type = type;
    this.title = title;
    this.link = link;
    this.actorId = author.id();
    this.actorRole = author.role();
    this.at = author.at();
  }

  DocumentView view() {
    return new DocumentView(id, type, title, link, actorId, actorRole, at);
  }
}
