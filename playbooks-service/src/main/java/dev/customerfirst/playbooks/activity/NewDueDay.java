package dev.customerfirst.playbooks.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The day to which something moves, and why. */
record NewDueDay(
    @NotNull LocalDate dueOn,
    @NotBlank(message = "Say why, in a sentence.") @Size(max = 2000) String reason) {}
