package dev.customerfirst.accounts.contact;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of sentiments, for the API description only. */
@Schema(examples = "{\"items\": [" + SentimentView.EXAMPLE + "], \"next\": null}")
record SentimentPage(List<SentimentView> items, @Nullable String next) {}
