package dev.customerfirst.playbooks.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an activity is done.
 *
 * @param completedOn today where it is left out
 * @param override completes it although something should come before it (A48, R048)
 */
record Completion(
    @Nullable LocalDate completedOn,
    @Nullable @Size(max = 2000) String note,
    @Nullable @Valid Reason override) {}
