package dev.customerfirst.accounts.load;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All capacities, for the API description only. */
@Schema(examples = "{\"items\": [" + CapacityView.EXAMPLE + "], \"next\": null}")
record CapacityPage(List<CapacityView> items, @Nullable String next) {}
