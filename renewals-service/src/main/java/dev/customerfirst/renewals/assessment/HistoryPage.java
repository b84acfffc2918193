package dev.customerfirst.renewals.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of changes, for the API description only. */
@Schema(
    name = "RenewalHistoryPage",
    examples = "{\"items\": [" + HistoryEntry.EXAMPLE + "], \"next\": null}")
record HistoryPage(List<HistoryEntry> items, @Nullable String next) {}
