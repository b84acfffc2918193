package dev.customerfirst.playbooks.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why, in words (R009). */
record Reason(@NotBlank(message = "Say why, in a sentence.") @Size(max = 2000) String reason) {}
