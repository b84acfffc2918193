package dev.customerfirst.accounts.load;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of loads, for the API description only. */
@Schema(examples = "{\"items\": [" + PersonLoad.EXAMPLE + "], \"next\": null}")
record PersonLoadPage(List<PersonLoad> items, @Nullable String next) {}
