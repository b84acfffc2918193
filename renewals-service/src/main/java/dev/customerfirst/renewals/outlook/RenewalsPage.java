package dev.customerfirst.renewals.outlook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of renewals, for the API description only. */
@Schema(
    name = "ComingRenewalsPage",
    examples = "{\"items\": [" + OutlookExamples.ROW + "], \"next\": null}")
record RenewalsPage(List<RenewalRow> items, @Nullable String next) {}
