package dev.customerfirst.accounts.opportunity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of opportunities, for the API description only. */
@Schema(examples = "{\"items\": [" + OpportunityView.EXAMPLE + "], \"next\": null}")
record OpportunityPage(List<OpportunityView> items, @Nullable String next) {}
