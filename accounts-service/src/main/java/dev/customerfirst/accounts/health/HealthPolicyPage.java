package dev.customerfirst.accounts.health;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of policies, for the API description only. */
@Schema(examples = "{\"items\": [" + HealthPolicyView.EXAMPLE + "], \"next\": null}")
record HealthPolicyPage(List<HealthPolicyView> items, @Nullable String next) {}
