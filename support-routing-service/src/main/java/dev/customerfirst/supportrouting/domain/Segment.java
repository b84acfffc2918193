package dev.customerfirst.supportrouting.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of the proof of a deadline.
 *
 * @param to exclusive; null for a pause that still lasts
 * @param length elapsed time between the two; null for a pause that still lasts
 * @param because in words, by the calendar's own wall clock
 */
public record Segment(
    Instant from,
    @Nullable Instant to,
    SegmentKind kind,
    @Nullable Duration length,
    String because) {}
