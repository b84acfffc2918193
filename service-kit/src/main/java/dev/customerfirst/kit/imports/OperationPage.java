package dev.customerfirst.kit.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of operations, for the API description only. */
@Schema(examples = "{\"items\": [" + OperationView.EXAMPLE + "], \"next\": null}")
record OperationPage(List<OperationView> items, @Nullable String next) {}
