package dev.customerfirst.accounts.tier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of tier policies, latest first; for the API description only. */
@Schema(
    name = "TierPolicyPage",
    examples = "{\"items\": [" + TierPolicyView.EXAMPLE + "], \"next\": null}")
record TierPolicyPage(List<TierPolicyView> items, @Nullable String next) {}
