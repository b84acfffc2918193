package dev.customerfirst.accounts.people;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of people, for the API description only. */
@Schema(examples = "{\"items\": [" + PersonView.EXAMPLE + "], \"next\": null}")
record PersonPage(List<PersonView> items, @Nullable String next) {}
