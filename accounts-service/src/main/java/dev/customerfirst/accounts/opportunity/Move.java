package dev.customerfirst.accounts.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A deal reached a sales stage.
 *
 * @param fromStage null for the first stage of a new deal
 * @param movedBy who recorded it
 */
@Embeddable
@Schema(name = "OpportunityMove")
record Move(
    @Nullable @Column(name = "from_stage") Integer fromStage,
    @Column(name = "to_stage") int toStage,
    @Nullable @Column(name = "because") String because,
    @Column(name = "moved_by") String movedBy,
    @Column(name = "moved_at") Instant movedAt) {}
