package dev.customerfirst.accounts.team;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of seats, for the API description only. */
@Schema(examples = "{\"items\": [" + SeatView.EXAMPLE + "], \"next\": null}")
record SeatPage(List<SeatView> items, @Nullable String next) {}
