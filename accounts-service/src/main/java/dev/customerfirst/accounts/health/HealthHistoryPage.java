package dev.customerfirst.accounts.health;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of changes, for the API description only. */
@Schema(examples = "{\"items\": [" + HealthChangeView.EXAMPLE + "], \"next\": null}")
record HealthHistoryPage(List<HealthChangeView> items, @Nullable String next) {}
