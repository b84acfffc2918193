package dev.customerfirst.playbooks.activity;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a step is done.
 *
 * @param doneOn today where it is left out
 * @param note what came of it
 */
record StepCompletion(@Nullable LocalDate doneOn, @Nullable @Size(max = 2000) String note) {}
