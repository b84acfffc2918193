package dev.customerfirst.accounts.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project the roll-out could use, as far as its order matters.
 *
 * @param plannedOn null while it is not planned
 * @param outcome null while it goes on
 */
public record Candidate(
    String name, ProjectRisk risk, @Nullable LocalDate plannedOn, @Nullable PlanOutcome outcome) {}
