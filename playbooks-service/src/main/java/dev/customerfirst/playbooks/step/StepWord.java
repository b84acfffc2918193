package dev.customerfirst.playbooks.step;

import dev.customerfirst.playbooks.domain.playbook.StepDeed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a step.
 *
 * @param doneOn null unless it was done
 */
public record StepWord(
    StepDeed deed,
    @Nullable LocalDate doneOn,
    @Nullable String note,
    String actorId,
    String actorRole,
    Instant at) {}
