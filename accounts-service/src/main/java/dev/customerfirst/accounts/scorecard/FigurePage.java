package dev.customerfirst.accounts.scorecard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of figures, for the API description only. */
@Schema(examples = "{\"items\": [" + FigureView.EXAMPLE + "], \"next\": null}")
record FigurePage(List<FigureView> items, @Nullable String next) {}
