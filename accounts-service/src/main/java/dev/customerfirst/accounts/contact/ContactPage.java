package dev.customerfirst.accounts.contact;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of contacts, for the API description only. */
@Schema(examples = "{\"items\": [" + ContactView.EXAMPLE + "], \"next\": null}")
record ContactPage(List<ContactView> items, @Nullable String next) {}
