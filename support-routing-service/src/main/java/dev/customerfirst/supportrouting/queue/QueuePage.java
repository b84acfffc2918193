package dev.customerfirst.supportrouting.queue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the queue, for the API description only. */
@Schema(examples = "{\"items\": [" + QueueView.EXAMPLE + "], \"next\": null}")
record QueuePage(List<QueueView> items, @Nullable String next) {}
