package dev.customerfirst.kit.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of mappings, for the API description only. */
@Schema(
    examples =
        "{\"items\": [{\"name\": \"accounts-from-crm\", \"kind\": \"accounts\", \"expression\": \""
            + NewMapping.EXPRESSION
            + "\", \"changedBy\": \"ada.moreno\", \"changedAt\": \"2026-01-05T09:00:00Z\","
            + " \"version\": 0}], \"next\": null}")
record MappingPage(List<MappingView> items, @Nullable String next) {}
