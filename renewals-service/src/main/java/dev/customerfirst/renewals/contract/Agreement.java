package dev.customerfirst.renewals.contract;

import dev.customerfirst.renewals.domain.ContractTerm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What both sides signed, after every rule has passed.
 *
 * @param journeyFrom as asked for; null leaves it to the rule
 */
record Agreement(
    UUID accountId,
    ContractTerm term,
    ZoneId zone,
    Conditions conditions,
    @Nullable LocalDate journeyFrom,
    @Nullable UUID opportunityId) {}
