package dev.customerfirst.renewals.domain;

import dev.customerfirst.events.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done to save a renewal.
 *
 * @param ownerId one of our people; in a programme each step has one
 */
public record PlanStep(
    String what, Role ownerRole, @Nullable UUID ownerId, @Nullable LocalDate dueOn, boolean done) {}
