package dev.customerfirst.events.contracts;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A first response that a contract promises in place of its support plan's (R130).
 *
 * @param severity 0 to 3
 * @param firstResponse of business hours; null when days are given
 * @param businessDays null when a duration is given
 * @param aroundTheClock every hour counts, also outside support hours
 */
public record SupportOverride(
    int severity,
    @Nullable Duration firstResponse,
    @Nullable Integer businessDays,
    boolean aroundTheClock) {}
