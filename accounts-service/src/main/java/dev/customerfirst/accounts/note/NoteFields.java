package dev.customerfirst.accounts.note;

import dev.customerfirst.accounts.domain.NoteKind;
import dev.customerfirst.accounts.external.SeveralLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a merge patch can change in a note. */
@Schema(examples = "{\"text\": \"They know that severity 2 is answered within one business day.\"}")
record NoteFields(@NotNull NoteKind kind, @NotNull @Size(max = 10000) @SeveralLines String text) {}
