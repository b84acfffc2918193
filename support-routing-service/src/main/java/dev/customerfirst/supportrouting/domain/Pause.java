package dev.customerfirst.supportrouting.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which the clock stands, because somebody else has to move.
 *
 * @param from inclusive
 * @param to exclusive; null while it lasts
 */
public record Pause(Instant from, @Nullable Instant to) {}
