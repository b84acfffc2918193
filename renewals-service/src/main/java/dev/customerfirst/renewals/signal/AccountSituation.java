package dev.customerfirst.renewals.signal;

import dev.customerfirst.events.Role;
import dev.customerfirst.renewals.domain.RenewalReadings;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of an account, as a contract of theirs sees it.
 *
 * @param team who holds which role now
 * @param promised null while there is no business case
 */
public record AccountSituation(
    RenewalReadings readings, Map<Role, UUID> team, @Nullable PromisedAndDelivered promised) {}
