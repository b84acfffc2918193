package dev.customerfirst.accounts.rating;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of groups with their stars, for the API description only. */
@Schema(examples = "{\"items\": [" + GroupStars.EXAMPLE + "], \"next\": null}")
record GroupStarsPage(List<GroupStars> items, @Nullable String next) {}
