package dev.customerfirst.accounts.businesscase;

import dev.customerfirst.events.Money;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision in the history of a case; read it whole with {@code ?revision=}. */
@Schema(name = "BusinessCaseRevision")
record RevisionView(
    int revision,
    @Nullable Money expectedValue,
    String because,
    String revisedBy,
    Instant revisedAt) {}
