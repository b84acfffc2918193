package dev.customerfirst.renewals.saveplan;

import dev.customerfirst.renewals.domain.PlanKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as it is kept: its lists as JSON. */
record WrittenPlan(
    PlanKind kind,
    @Nullable String problem,
    String goal,
    String exitCriteria,
    String steps,
    @Nullable UUID executiveSponsorId) {}
