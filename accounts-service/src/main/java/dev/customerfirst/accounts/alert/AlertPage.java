package dev.customerfirst.accounts.alert;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of alerts, for the API description only. */
@Schema(examples = "{\"items\": [" + AlertView.EXAMPLE + "], \"next\": null}")
record AlertPage(List<AlertView> items, @Nullable String next) {}
