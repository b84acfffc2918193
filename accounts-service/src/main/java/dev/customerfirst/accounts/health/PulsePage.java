package dev.customerfirst.accounts.health;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of pulses, for the API description only. */
@Schema(examples = "{\"items\": [" + PulseView.EXAMPLE + "], \"next\": null}")
record PulsePage(List<PulseView> items, @Nullable String next) {}
