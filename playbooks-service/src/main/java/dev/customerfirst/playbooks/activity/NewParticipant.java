package dev.customerfirst.playbooks.activity;

import dev.customerfirst.events.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A role that takes part, and what makes it necessary here. */
record NewParticipant(
    @NotNull Role role,
    @NotBlank(message = "Say what makes it necessary here, in a sentence.") @Size(max = 2000)
        String reason) {}
