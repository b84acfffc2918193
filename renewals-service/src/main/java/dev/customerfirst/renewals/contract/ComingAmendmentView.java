package dev.customerfirst.renewals.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amendment that was agreed for a later day.
 *
 * @param takesEffectAt the first instant of that day by the contract's own calendar
 * @param amendment as it was asked for
 * @param refusedBecause why it could not take effect when its day came; null otherwise
 */
record ComingAmendmentView(
    UUID contractId,
    Instant takesEffectAt,
    NewAmendment amendment,
    String agreedBy,
    Instant recordedAt,
    @Nullable String refusedBecause) {}
