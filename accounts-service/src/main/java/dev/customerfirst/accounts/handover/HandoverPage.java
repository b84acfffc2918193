package dev.customerfirst.accounts.handover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of hand-overs, for the API description only. */
@Schema(examples = "{\"items\": [" + HandoverView.EXAMPLE + "], \"next\": null}")
record HandoverPage(List<HandoverView> items, @Nullable String next) {}
