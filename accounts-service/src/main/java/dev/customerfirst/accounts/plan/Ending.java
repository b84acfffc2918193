package dev.customerfirst.accounts.plan;

import dev.customerfirst.accounts.domain.PlanOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a part of the plan ended, and why. */
@Embeddable
@Schema(name = "PlanEnding")
record Ending(
    @Enumerated(EnumType.STRING) PlanOutcome outcome,
    @Column(name = "ended_because") String because,
    @Column(name = "ended_by") String by,
    @Column(name = "ended_at") Instant at) {}
