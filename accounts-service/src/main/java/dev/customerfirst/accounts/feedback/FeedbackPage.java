package dev.customerfirst.accounts.feedback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of feedback, for the API description only. */
@Schema(examples = "{\"items\": [" + FeedbackView.EXAMPLE + "], \"next\": null}")
record FeedbackPage(List<FeedbackView> items, @Nullable String next) {}
