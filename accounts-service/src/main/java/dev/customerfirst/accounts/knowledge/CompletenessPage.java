package dev.customerfirst.accounts.knowledge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of accounts by completeness, for the API description only. */
@Schema(examples = "{\"items\": [" + CompletenessView.EXAMPLE + "], \"next\": null}")
record CompletenessPage(List<CompletenessView> items, @Nullable String next) {}
