package dev.customerfirst.accounts.businesscase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A look at the case that found it still right. */
@Schema(name = "BusinessCaseReview")
record ReviewView(
    LocalDate on,
    @Nullable String note,
    @Nullable UUID activityId,
    String reviewedBy,
    Instant reviewedAt) {}
