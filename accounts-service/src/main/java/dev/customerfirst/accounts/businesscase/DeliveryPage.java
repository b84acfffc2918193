package dev.customerfirst.accounts.businesscase;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of deliveries, for the API description only. */
@Schema(examples = "{\"items\": [" + DeliveryView.EXAMPLE + "], \"next\": null}")
record DeliveryPage(List<DeliveryView> items, @Nullable String next) {}
