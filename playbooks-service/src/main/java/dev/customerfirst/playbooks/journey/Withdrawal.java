package dev.customerfirst.playbooks.journey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something that was decided counts no more. */
record Withdrawal(@NotBlank(message = "Say why, in a sentence.") @Size(max = 2000) String reason) {}
