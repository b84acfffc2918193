package dev.customerfirst.accounts.fit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of assessments, for the API description only. */
@Schema(
    name = "FitAssessmentPage",
    examples = "{\"items\": [" + FitView.EXAMPLE + "], \"next\": null}")
record FitPage(List<FitView> items, @Nullable String next) {}
