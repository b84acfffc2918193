package dev.customerfirst.accounts.note;

import dev.customerfirst.accounts.domain.NoteKind;
import dev.customerfirst.accounts.external.SeveralLines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A note to write.
 *
 * @param corrects the note of the same account that this one sets right
 */
@Schema(
    examples =
        """
        {"kind": "EXPECTATION",
         "text": "They know that severity 2 is answered within four business hours."}""")
record NewNote(
    @NotNull NoteKind kind,
    @NotNull @Size(max = 10000) @SeveralLines String text,
    @Nullable UUID corrects) {}
