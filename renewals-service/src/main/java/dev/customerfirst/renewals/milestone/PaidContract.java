package dev.customerfirst.renewals.milestone;

import dev.customerfirst.events.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contract that somebody pays for.
 *
 * @param startsOn its first day
 * @param value of the whole contract
 * @param signedOn the day of its signature, by its own calendar
 */
public record PaidContract(
    UUID contractId, UUID accountId, LocalDate startsOn, Money value, LocalDate signedOn) {}
