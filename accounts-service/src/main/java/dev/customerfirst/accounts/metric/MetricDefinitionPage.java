package dev.customerfirst.accounts.metric;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of metric definitions, for the API description only. */
@Schema(examples = "{\"items\": [" + MetricDefinitionView.EXAMPLE + "], \"next\": null}")
record MetricDefinitionPage(List<MetricDefinitionView> items, @Nullable String next) {}
