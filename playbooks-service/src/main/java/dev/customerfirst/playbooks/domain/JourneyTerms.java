package dev.customerfirst.playbooks.domain;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the journey of a contract depends on.
 *
 * @param endsOn last day, inclusive
 * @param renewal follows another contract, so nobody is onboarded twice (A5)
 * @param journeyFrom quarters that ended before this day are history
 */
public record JourneyTerms(
    LocalDate startsOn,
    LocalDate endsOn,
    ZoneId zone,
    boolean renewal,
    LocalDate journeyFrom,
    TierHistory tiers) {}
