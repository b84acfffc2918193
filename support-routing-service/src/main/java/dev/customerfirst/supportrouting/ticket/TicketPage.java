package dev.customerfirst.supportrouting.ticket;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of tickets, for the API description only. */
@Schema(examples = "{\"items\": [" + TicketView.EXAMPLE + "], \"next\": null}")
record TicketPage(List<TicketView> items, @Nullable String next) {}
