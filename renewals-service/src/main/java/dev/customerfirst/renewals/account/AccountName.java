package dev.customerfirst.renewals.account;

import dev.customerfirst.renewals.external.NewExternalId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a row names its account: by our id, or by its key in another system. */
public record AccountName(@Nullable UUID id, @Nullable NewExternalId externalId) {}
