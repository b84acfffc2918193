package dev.customerfirst.renewals.contract;

import dev.customerfirst.events.contracts.AgreedTerms;
import dev.customerfirst.events.contracts.ContractQuarter;
import dev.customerfirst.renewals.domain.Moment;
import dev.customerfirst.renewals.domain.Replanning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an amendment would change.
 *
 * @param effectiveOn the first day on which it would count
 * @param quarters all quarters of the contract as it would be
 * @param added what would happen in addition, a renewal window that opens again among it
 * @param removed what would not happen any more
 * @param moved what would happen at another time
 */
record AmendmentPreview(
    UUID contractId,
    LocalDate effectiveOn,
    AgreedTerms before,
    AgreedTerms after,
    List<ContractQuarter> quarters,
    List<Moment> added,
    List<Moment> removed,
    List<Replanning.Moved> moved) {}
