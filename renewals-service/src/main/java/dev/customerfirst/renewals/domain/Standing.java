package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.ContractStatus;
import dev.customerfirst.events.contracts.AgreedTerms;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contract as it stands when somebody wants to amend it.
 *
 * @param lastEffectiveOn from which day on the terms count that were agreed last
 * @param follows it follows another contract, so its first day is given
 * @param followed another contract follows it, so its last day is given
 * @param quartersElapsed the number of the last quarter that was told to be over; 0 for none
 * @param today by the contract's own calendar
 */
public record Standing(
    UUID accountId,
    ContractStatus status,
    AgreedTerms terms,
    LocalDate lastEffectiveOn,
    boolean follows,
    boolean followed,
    int quartersElapsed,
    LocalDate today) {}
