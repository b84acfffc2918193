package dev.customerfirst.accounts.health;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of customers, for the API description only. */
@Schema(examples = "{\"items\": [" + HealthRow.EXAMPLE + "], \"next\": null}")
record HealthPage(List<HealthRow> items, @Nullable String next) {}
