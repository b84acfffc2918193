package dev.customerfirst.accounts.note;

import dev.customerfirst.accounts.domain.NoteKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A note as it stands now.
 *
 * @param author the subject of the author's token
 * @param writtenOn by the account's own calendar
 * @param version the number in the ETag
 */
@Schema(name = "Note", examples = NoteView.EXAMPLE)
record NoteView(
    UUID id,
    UUID accountId,
    NoteKind kind,
    String text,
    @Nullable UUID corrects,
    String author,
    String authorRole,
    LocalDate writtenOn,
    Instant writtenAt,
    @Nullable Instant editedAt,
    long version) {

  static final String EXAMPLE =
      """
      {"id": "01987c91-0a10-7c3a-9a41-53b0c2d7e941",
       "accountId": "01987c5e-9f10-7c3a-9a41-53b0c2d7e901", "kind": "EXPECTATION",
       "text": "They know that severity 2 is answered within four business hours.",
       "corrects": null, "author": "lena.ortiz", "authorRole": "TECHNICAL_ADVISOR",
       "writtenOn": "2026-01-05", "writtenAt": "2026-01-05T09:00:00Z", "editedAt": null,
       "version": 0}""";
}
