package dev.customerfirst.events.contracts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One quarter of a contract.
 *
 * @param number 1 for the first
 * @param startsOn first day
 * @param endsOn last day, inclusive; in the last quarter the contract's last day
 * @param elapsesAt the instant the quarter is over: midnight after {@code endsOn} in the contract's
 *     zone
 */
public record ContractQuarter(
    int number, LocalDate startsOn, LocalDate endsOn, Instant elapsesAt) {}
