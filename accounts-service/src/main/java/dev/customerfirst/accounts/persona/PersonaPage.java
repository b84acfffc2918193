package dev.customerfirst.accounts.persona;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All personas, for the API description only. */
@Schema(examples = "{\"items\": [" + PersonaView.EXAMPLE + "], \"next\": null}")
record PersonaPage(List<PersonaView> items, @Nullable String next) {}
