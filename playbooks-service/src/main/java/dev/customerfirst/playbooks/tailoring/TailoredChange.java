package dev.customerfirst.playbooks.tailoring;

import dev.customerfirst.playbooks.domain.Tailoring.Change;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A difference from the matrix with whoever decided it.
 *
 * @param withdrawnAt null while it counts
 */
public record TailoredChange(
    UUID id,
    Change change,
    String actorId,
    String actorRole,
    Instant at,
    @Nullable String withdrawnBecause,
    @Nullable Instant withdrawnAt) {}
