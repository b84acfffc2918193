package dev.customerfirst.accounts.note;

import dev.customerfirst.accounts.domain.NoteKind;
import dev.customerfirst.kit.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note about a customer. */
@Entity
@Table(name = "account_note")
class AccountNote {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private NoteKind kind;

  private String text;
  private @Nullable UUID corrects;
  private String author;

  @Column(name = "author_role")
  private String authorRole;

  @Column(name = "written_on")
  private LocalDate writtenOn;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "edited_at")
  private @Nullable Instant editedAt;

  @SuppressWarnings("NullAway.Init")
  protected AccountNote() {}

  AccountNote(
      UUID accountId, NewNote note, String author, String role, LocalDate today, Instant now) {
    this.id = Uuid7.next();
    this.accountId = accountId;
    this.kind = note.kind();
    this.text = note.text().strip();
    this.corrects = note.corrects();
    this.author = author;
    this.authorRole = role;
    this.writtenOn = today;
    this.writtenAt = now;
  }

  /** Takes over other words. The law says beforehand whether it may. */
  void edit(NoteFields fields, Instant now) {
    kind = fields.kind();
    text = fields.text().strip();
    editedAt = now;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID accountId() {
    return accountId;
  }

  String author() {
    return author;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  NoteFields fields() {
    return new NoteFields(kind, text);
  }

  NoteView view() {
    return new NoteView(
        id,
        accountId,
        kind,
        text,
        corrects,
        author,
        authorRole,
        writtenOn,
        writtenAt,
        editedAt,
        version);
  }
}
