package dev.customerfirst.accounts.note;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of notes, for the API description only. */
@Schema(examples = "{\"items\": [" + NoteView.EXAMPLE + "], \"next\": null}")
record NotePage(List<NoteView> items, @Nullable String next) {}
