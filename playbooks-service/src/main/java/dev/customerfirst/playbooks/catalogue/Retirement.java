package dev.customerfirst.playbooks.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a playbook is not played any more. */
record Retirement(@NotBlank(message = "Say why, in a sentence.") @Size(max = 2000) String reason) {}
