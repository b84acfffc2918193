package dev.customerfirst.accounts.role;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All roles, for the API description only. */
@Schema(examples = "{\"items\": [" + RoleEntry.EXAMPLE + "], \"next\": null}")
record RolePage(List<RoleEntry> items, @Nullable String next) {}
