package dev.customerfirst.accounts.team;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of gaps, for the API description only. */
@Schema(examples = "{\"items\": [" + TeamGapView.EXAMPLE + "], \"next\": null}")
record TeamGapPage(List<TeamGapView> items, @Nullable String next) {}
