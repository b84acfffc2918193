package dev.customerfirst.accounts.domain;

import dev.customerfirst.kit.rule.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who may still change a note (R030). */
public final class NoteLaw {

  /** So long after it was written a note may be changed; then others have read it. */
  static final Duration EDITABLE = Duration.ofHours(24);

  private NoteLaw() {}

  /** Refuses everybody but the author, and the author after a day. */
  public static Optional<Refusal> checkEdit(
      String author, String editor, Instant writtenAt, Instant now) {
    if (!author.equals(editor)) {
      return Optional.of(
          Refusal.forbidden(
              "not-your-note",
              "Only the author changes a note. Write a note of your own that corrects it."));
    }
    if (!now.isBefore(writtenAt.plus(EDITABLE))) {
      return Optional.of(
          Refusal.conflict(
              "note-is-final",
              "A note can be changed for a day. Write a new one that corrects it."));
    }
    return Optional.empty();
  }
}
