package dev.customerfirst.accounts.knowledge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of examples, for the API description only. */
@Schema(
    name = "KnowledgeExamplePage",
    examples = "{\"items\": [" + ExampleView.EXAMPLE + "], \"next\": null}")
record ExamplePage(List<ExampleView> items, @Nullable String next) {}
