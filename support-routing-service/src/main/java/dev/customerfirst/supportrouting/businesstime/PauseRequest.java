package dev.customerfirst.supportrouting.businesstime;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which the clock stands.
 *
 * @param from inclusive; may lie before the start
 * @param to exclusive; null while it lasts
 */
record PauseRequest(@NotNull Instant from, @Nullable Instant to) {}
