package dev.customerfirst.kit.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of verdicts, for the API description only. */
@Schema(examples = "{\"items\": [" + VerdictView.EXAMPLE + "], \"next\": null}")
record VerdictPage(List<VerdictView> items, @Nullable String next) {}
